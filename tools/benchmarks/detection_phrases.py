"""Short labelled texts put together from phrases, in both languages: what names stand beside, and what only looks like one.

``make(seed, count)`` answers notes of the form of ``data/notes-ca``, with names alone labelled. Names are drawn from
the lexicon, so that no weight can depend on who they are.
"""

import random
import re
from typing import Any

from anonymizer.detectors.names.lexicon import lexicon

# {n} a whole name, {f} a given name, {l} a family name; the other braces are no names.
WITH_NAME = {
    "en": """
my name is {n}|name: {n}|name is {n}|this is {n} calling|hi its {n}|{n} here|i am {n}|it's {f} from yesterday|caller {n}|caller: {n}|clt {n}|client {f}|client: {n}
cl {f} called back|spoke with {f}|spoke to {n}|talked w/ {f}|met with {n} today|msg for {f}|message left for {n}|left vm for {f}|pls call {f}|call {n} at {ph}|{f} @ {ph}
ask for {f}|contact {n}|contact person {n}, {ph}|emergency contact {n} ({ph})|next of kin: {n}|{n} ({ph})|{n}, {ph}|{n} - {ph}|{n} / {ph} / {addr}|{n}, {num} yrs, {addr}|{n} dob {date}
her son {f}|his daughter {f}|daughter {f} ({num})|kids {f} and {f}|children: {f}, {f} and {f}|twins {f} & {f}|baby {f}|mother {n}|dad {n}|my husband {f}|wife {f} is sick|brother {n} in {place}
sister of {f}|friend of {n}|neighbour {n} worried|roommate {f}|landlord {n}|landlord mr. {l}|her ex {n}|ex-husband {f}|boyfriend {f}|partner {f} lost job|uncle {l}|auntie {f}|grandmother {f}
worker {f}|her worker {n}|social worker {n}|case manager: {n}|nurse {f}|dr. {l}|doctor {l}|dr {n} referred|lawyer {n}|teacher {l}|officer {l}|intake by {f}|logged by {n}|note by {f}
per {f}|signed {n}|regards, {n}|thanks, {f}|sincerely,\n{n}|- {f}|-- {n}|attn {n}|attn: {l}|c/o {n}|from: {n}|to: {n}|cc {n}|re: {n}|subject: {n}|payable to {n}|cheque for {n}|in the name of {n}
on behalf of {n}|reported by {n}|referred by {f}|accompanied by {n}|interpreter {f}|supervisor {f} approved|volunteer {n}|donor {n}|tenant {n}|applicant: {n}|patient {n}|{n} (patient)
{n} needs food|{n} asked for help|{n} was evicted|{n} lost wallet|{n} wants {thing}|{f} needs {thing}|{f} is looking for {thing}|{f} says she can't pay|{f} cried|{n} hung up|{f} will call back|{f} called again
{f} lives with {f}|{f} and {f} live in {place}|{n}'s mother|{f}'s rent is late|{n}, who came in {day}|mr {l} called|mrs. {l} is {num}|ms {l} asked|miss {l}|mx. {l}|madam {l}
goes by {f}|preferred name {f}|legal name {n}|aka {f}|also known as {n}|maiden name {l}|surname {l}|first name {f}|last name {l}|known as "{f}"|alias {f}|spelled {l}|wrong {f}, not the same person
{n} told reporters the plan was ready|said {n}, a teacher in {place}|according to {n}, mayor of {place}|"we had no choice," {l} said|minister {n} announced {thing}|{n} scored twice|the book by {n}
{n}, {num}, of {place}, died|born to {n} and {n}|survived by her husband {f}|judge {l} ruled|{l} v. {l}|the estate of {n}|i, {n}, declare|between {n} (the tenant) and {n}|witness: {n}
dear {f},|dear ms. {l},|hello {f},|hi {f}, thanks for calling|hey {f}|good morning {n}|{f}, can you send it?|ok {f} thanks|thanks {f}!|love, {f}|xo {f}|agent {f}: how can i help|{f}: hello|[{f}] i need {thing}
no answer at {l} residence|the {l} family|{l} household|{n} & family|couple {f} and {n}|three callbacks: {n}; {n}; {n}|{n}, {n} and {n} attended|present: {f} {l}, {n}, {f}|absent: {l}
""",
    "fr": """
mon nom est {n}|je m'appelle {n}|je m'appelle {f} pis|moi c'est {f}|ici {n}|c'est {f} qui appelle|nom : {n}|nom: {n}|prénom : {f}|nom de famille {l}|nom de fille {l}|appelante {n}|appelant : {n}|client {n}|cliente : {n}
la cliente {f}|usager {n}|usagère {f}|l'usagère {n}|parlé à {f}|parlé avec {n}|discuté avec {f}|message pour {f}|message laissé à {n}|rappeler {f}|rappeler {n} au {ph}|joindre {f} au {ph}|appeler {f}
demander {f}|contacter {n}|personne à joindre : {n}, {ph}|contact d'urgence {n} ({ph})|{n} ({ph})|{n}, {ph}|{n} - {ph}|{n} / {ph} / {addr}|{n}, {num} ans, {addr}|{n} née le {date}|{n} ddn {date}
son fils {f}|sa fille {f}|sa fille {f} ({num} ans)|ses enfants {f} et {f}|enfants : {f}, {f} et {f}|jumeaux {f} et {f}|bébé {f}|sa mère {n}|son père {n}|mon mari {f}|mon chum {f}|ma blonde {f}|sa conjointe {f} est malade
la soeur de {f}|ami de {n}|voisine {n} inquiète|colocataire {f}|coloc {f}|propriétaire {n}|le proprio M. {l}|son ex {n}|son ex-conjoint {f}|oncle {l}|tante {f}|grand-mère {f}|mémère {l}|kokum {f}
intervenante {f}|intervenant : {n}|l'intervenant {f}|l'agente {f}|l'agent {n}|travailleuse sociale {n}|ts {f}|infirmière {f}|dr {l}|docteur {l}|dre {n} réfère|avocate {n}|me {n}|l'enseignante {l}|agent {l}
saisi par {f}|note de {f}|signé {n}|cordialement,\n{n}|merci, {f}|bien à vous, {n}|- {f}|att. {n}|att : {l}|a/s {n}|de : {n}|à : {n}|objet : {n}|au nom de {n}|chèque à {n}|à l'ordre de {n}
de la part de {n}|signalé par {n}|référée par {f}|accompagné de {n}|interprète {f}|la superviseure {f} a approuvé|bénévole {n}|donatrice {n}|locataire {n}|demandeur : {n}|patient {n}|{n} (patiente)
{n} a besoin de nourriture|{n} demande de l'aide|{n} a été évincée|{n} a perdu son portefeuille|{n} veut {thing}|{f} cherche {thing}|{f} aimerait {thing}|{f} dit qu'elle ne peut pas payer|{f} pleure|{n} a raccroché|{f} va rappeler
{f} vit avec {f}|{f} et {f} habitent à {place}|la mère de {n}|le loyer de {f} est en retard|l'argent de {n}|dossier de {n}|chez {f}|avec {f}|pour {n}|{n}, venue {day}|M. {l} a appelé|Mme {l} a {num} ans|madame {l}|monsieur {l}
mme {n}|mlle {l}|surnom {f}|dit « {f} »|alias {f}|nom légal {n}|nom choisi {f}|nom usuel {f}|s'écrit {l}|appelez-moi {f}|le jeune {f}|la petite {f}|le petit {f}|d'{f}|qu'{f} revienne
{n} a déclaré aux journalistes|a dit {n}, enseignante à {place}|selon {n}, maire de {place}|« on n'a pas le choix », dit {l}|la ministre {n} annonce {thing}|{n} a marqué deux buts|le livre de {n}
{n}, {num} ans, de {place}, est décédé|fille de {n} et de {n}|il laisse sa femme {f}|le juge {l} a conclu|{l} c. {l}|la succession de {n}|je, {n}, déclare|entre {n} (locataire) et {n}|témoin : {n}
chère {f},|cher M. {l},|bonjour {f},|allô {f}, merci d'avoir appelé|salut {f}|bonjour {n}|{f}, peux-tu l'envoyer?|ok {f} merci|merci {f}!|bisous, {f}|agente {f} : bonjour|{f} : allô|[{f}] je cherche {thing}
pas de réponse chez {l}|la famille {l}|famille {l}|couple {f} et {n}|trois rappels : {n}; {n}; {n}|{n}, {n} et {n} étaient là|présents : {f} {l}, {n}, {f}|absente : {l}|fiduciaire {n}|tuteur {n}
""",
}
WITHOUT_NAME = {
    "en": """
caller anonymous|no name given|did not give name|caller would not say|needs {thing}|wants {thing} asap|asked about {thing}|looking for {thing} near {place}|gave {org} number|referred to {org}|transfer to {org}|call {org} {day}
lives in {place}|moved from {place} to {place}|speaks {lang}|needs {lang} interpreter|fee is ${num}|rent ${num}/mo|opens at 9:30 am|closed on {day}|call back {day}|due {month} {num}|budget for {month}|{org} is full|{org} waitlist
voicemail full|Wrong number|Left message|Follow up needed|Update record|Contact info changed|Ref given|Given 2-1-1|Told to call 811|Hydro arrears|Bed bugs again|Power is out|Furnace broken|Sleep issues|Food bank hours|Gave hotline
Caller upset|Caller hung up|Call dropped|Texted back|Third call this week|Service Canada|Ontario Works|Toronto Hydro|Bell Canada|Canadian Tire|Tim Hortons|Red Cross|Salvation Army|Kids Help Phone|Meals on Wheels|Legal Aid Ontario
Victim Services|Children's Aid|Old Age Security|Employment Insurance|the Landlord and Tenant Board|the Residential Tenancies Act|Jordan's Principle|Clare's Law|Crohn's disease|Parkinson's|Alzheimer Society|Lyme disease
Christmas hampers|Thanksgiving dinner|Easter break|Valentine's Day|Labour Day|Victoria Day|Remembrance Day|Ramadan meal|St. Patrick's Day|Mother's Day|Queen's Park|King Street|Queen West|Jane and Finch|Victoria Park station
Lake Ontario|Lake Simcoe|Red Deer|Prince George|Prince Albert|Medicine Hat|Thunder Bay|Fort McMurray|North York|Grande Prairie|Moose Jaw|Corner Brook|Mount Pearl|Peterborough|Hamilton|Kingston|Victoria|London|Windsor|Surrey|Regina|Sydney
Honda Civic stolen|Toyota dealer|Netflix bill|Google form|Zoom link|Facebook page|Walmart card|Sobeys gift card|No Frills|Shoppers Drug Mart|Rogers internet|RBC branch|TD Bank|Interac e-transfer|Uber ride|Tylenol 3|Advil|Suboxone|Ozempic
I hope she calls|will call back|may need a ride|grace period over|no faith in the system|rose garden tour|mark the calendar|bill is late|frank talk|patience please|art class|dawn shift|april showers|summer camp|hunter safety course|the mayor spoke
Under s. {num} of the Act|see chapter {num}|Part A, item {num}|Section B|Unit 4 lesson|Bill C-{num}|The Committee met|The Board approved the budget|The Province said|Ministry of Health|City Council|The Company shall deliver|Schedule A
Caesar salad|Earl Grey tea|Granny Smith apples|Black Forest cake|Nanaimo bars|Swiss cheese|Louis XV chair|Jack Russell terrier|German Shepherd|Persian cat|Jupiter and Venus|Mercury rising|the Nobel Prize|Stanley Cup|Blue Jays game|Maple Leafs tickets
urgnet|shletr|hosuing hlep|calelr upest|apptmt {day}|rqstd {thing}|adn fodo bank|Follwo up|Refferal sent|Mesage left|Infromation given|Adress unknown|Langauge: {lang}|Updtae file|Contcat made
Monday|Tuesday to Friday|Every Wednesday|{month} {num}, 2025|since {month}|before {day}|English and {lang}|Syrian family|Ukrainian newcomer|Indigenous elder|Cree speaker|Muslim|Catholic school|Somali community
""",
    "fr": """
appelant anonyme|pas de nom|ne veut pas dire son nom|n'a pas laissé son nom|besoin de {thing}|veut {thing} vite|question sur {thing}|cherche {thing} près de {place}|donné le numéro de {org}|référée à {org}|transfert à {org}|appeler {org} {day}
vit à {place}|déménagé de {place} à {place}|parle {lang}|besoin d'un interprète {lang}|frais de {num} $|loyer {num} $ par mois|ouvre à 9 h 30|fermé le {day}|rappeler {day}|d'ici le {num} {month}|budget de {month}|{org} est plein
boîte vocale pleine|Mauvais numéro|Message laissé|Suivi à faire|Mettre à jour la fiche|Coordonnées changées|Référence donnée|Donné le 2-1-1|Informé du 811|Hydro en retard|Punaises de lit|Panne de courant|Fournaise brisée|Insomnie
Appelante fâchée|A raccroché|Ligne coupée|Texto reçu|Troisième appel cette semaine|Service Canada|Hydro-Québec|Bell Canada|Canadian Tire|Tim Hortons|Croix-Rouge|Armée du Salut|Tel-jeunes|Popote roulante|Aide juridique|Moisson Montréal
Info-Santé|Retraite Québec|Revenu Québec|Tribunal administratif du logement|Code civil du Québec|Loi sur la santé|Principe de Jordan|maladie de Crohn|maladie de Parkinson|Société Alzheimer|maladie de Lyme|Centre jeunesse
Paniers de Noël|congé de Pâques|fête du Travail|Saint-Jean-Baptiste|Saint-Valentin|Action de grâce|jour du Souvenir|fête des Mères|parc La Fontaine|rue Principale|Place des Arts|station Berri-UQAM|métro Jean-Talon|mont Royal
Lac-Saint-Jean|Saint-Jérôme|Sainte-Thérèse|Trois-Rivières|Baie-Comeau|Sept-Îles|Rivière-du-Loup|Val-d'Or|Saint-Hyacinthe|Saint-Georges|Thetford Mines|Mont-Laurier|La Tuque|Lévis|Laval|Longueuil|Gatineau|Sherbrooke|Gaspé|Matane
Honda Civic volée|concessionnaire Toyota|facture Netflix|formulaire Google|lien Zoom|page Facebook|carte Walmart|IGA|Maxi|Pharmaprix|Vidéotron|Caisse Desjardins|Banque Nationale|virement Interac|Tylenol|Advil
j'espère qu'elle rappelle|va rappeler|il faut un transport|rose des vents|marguerite du jardin|pierre tombale|martin-pêcheur|le mai dernier|la noël|claire et nette|un noble projet|la foi en lui|aimée de tous|blanche neige|olive noire|le maire a parlé
Selon l'art. {num} de la Loi|voir chapitre {num}|Partie A, point {num}|Section B|Annexe A|Projet de loi {num}|Le Comité étudie le budget|Le Conseil adopte|La Province dit|Ministère de la Santé|Conseil municipal|Le Concédant livre|Bonjour-Hi
salade César|thé Earl Grey|pommes Cortland|forêt-noire|pouding chômeur|fromage Oka|gruyère suisse|fauteuil Louis XV|berger allemand|chat persan|Jupiter et Vénus|prix Nobel|coupe Stanley|match du Canadien|Remparts de Québec
ugrent|hebregement|loegment|appelnat faché|rdv {day}|dmd {thing}|banqeu alimentiare|Siuvi fait|Réfreence donnée|Mesage laissé|Infromation donnée|Adrese inconnue|Lanuge : {lang}|Perimer contact|Courirel envoyé
lundi|du mardi au vendredi|chaque mercredi|{num} {month} 2025|depuis {month}|avant {day}|français et {lang}|famille syrienne|nouvel arrivant ukrainien|aîné autochtone|locuteur cri|musulmane|école catholique|communauté somalienne
Veuillez rappeler|Prière de confirmer|Félicitations|Madame, Monsieur|À qui de droit|Chers parents|Cher collègue|Visiteur : allô|Agent : bonjour|Procès-verbal du {num} {month}|Compte rendu|Objet : avis|Déclaration
""",
}
FILLERS = {
    "en": {"thing": "food|a bed|shelter|winter boots|a crib|rent help|a lawyer|diapers|detox|counselling|a tax clinic|a ride|furniture|legal aid|daycare|pet food|dental care|ID clinic|a walker|bus tickets",
           "org": "Robertson House|the food bank|Agnes Place|St. Mary's Mission|Hope Centre|John Howard Society|Elizabeth Fry|YWCA|Covenant House|Parkdale Clinic|Northside Drop-in|Grace Church|Sunrise Shelter",
           "lang": "Arabic|Punjabi|Tagalog|Mandarin|Somali|Ukrainian|Cree|Tamil|Spanish|French|Urdu|Inuktitut", "place": "Toronto|Sudbury|Kelowna|Halifax|Brandon|Barrie|Moncton|Surrey|Truro|Timmins|Scarborough|Whitehorse|the north end",
           "day": "Monday|tomorrow|Fri|next week|today|Tues|Sunday|tonight", "month": "January|Feb|March|April|May|June|July|Aug|September|Oct|Nov|December"},
    "fr": {"thing": "nourriture|un lit|hébergement|bottes d'hiver|une bassinette|aide au loyer|un avocat|couches|désintox|counseling|une clinique d'impôts|un transport|meubles|aide juridique|garderie|soins dentaires|une marchette|billets d'autobus",
           "org": "Maison Tangente|la banque alimentaire|Centre Claude-David|Auberge Madeleine|Maison Marie-Rollet|CLSC des Faubourgs|Résidence Gilles-Carle|Le Chaînon|Accueil Bonneau|Entraide Léo|Carrefour Jeunesse|Moisson Estrie",
           "lang": "arabe|pendjabi|tagalog|mandarin|somali|ukrainien|cri|tamoul|espagnol|anglais|ourdou|créole", "place": "Montréal|Lévis|Gatineau|Rimouski|Moncton|Sudbury|Laval|Saguenay|Joliette|Alma|Hearst|Edmundston|Rosemont",
           "day": "lundi|demain|vendredi|la semaine prochaine|aujourd'hui|mardi|dimanche|ce soir", "month": "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre"},
}  # fmt: skip
ADDRESSES = {
    "en": "12 Main St|45 King Street West apt 3|RR 2|PO Box 88|901-20 Elm Ave",
    "fr": "12, rue Principale|45 boul. Saint-Joseph app. 3|RR 2|C.P. 88|901-20 av. des Érables",
}
JOINTS = (". ", ". ", ". ", ", ", "; ", " - ", " / ", "\n", " ", " ", " | ")
PARTICLES = (
    "de la ",
    "El ",
    "Al-",
    "Van ",
    "van der ",
    "De ",
    "da ",
    "Le ",
    "St-",
    "Mc",
    "O'",
    "D'",
    "Ben ",
    "bin ",
    "Abu ",
    "dos ",
)


class _People:
    def __init__(self, chance: random.Random) -> None:
        self._chance = chance
        known = lexicon()
        self._given = sorted(
            word for word, code in known.items() if code[0] > "0" and (code[4] == "0" or code[0] > "1")
        )
        self._common_given = sorted(word for word, code in known.items() if code[0] > "1")
        self._ordinary = sorted(
            word for word, code in known.items() if code[4] > "0" and code[0] > "0" and len(word) > 2
        )
        self._any = sorted(
            word for word, code in known.items() if code[4] > "0" and max(code[2:4]) in "234" and len(word) > 3
        )
        self._family = sorted(
            word for word, code in known.items() if code[1] > "0" and (code[4] == "0" or code[1] > "1")
        )

    def given_name(self) -> str:
        chance = self._chance
        which = chance.random()
        name = chance.choice(
            self._any
            if which < 0.02
            else self._ordinary
            if which < 0.12
            else self._common_given
            if which < 0.65
            else self._given
        ).capitalize()
        if chance.random() < 0.08:
            name += "-" + chance.choice(self._common_given).capitalize()
        elif chance.random() < 0.02:
            name = name[0] + "." + chance.choice("ABCDEFGHJKLMNPRST") + "."
        return name

    def family(self) -> str:
        chance = self._chance
        name = chance.choice(self._family).capitalize()
        if chance.random() < 0.1:
            name = chance.choice(PARTICLES) + name
        if chance.random() < 0.1:
            name += "-" + chance.choice(self._family).capitalize()
        return name

    def whole(self) -> str:
        forename, family = self.given_name(), self.family()
        middle = self._chance.choice("ABCDEGHJKLMNPRSTV")
        return self._chance.choices(
            (f"{forename} {family}", f"{family}, {forename}", f"{forename[0]}. {family}", f"{forename} {middle}. {family}", f"{forename} {family[0]}.", f"{family.upper()} {forename}",
             f"{family.upper()}, {forename}", forename, f"{forename} {self.given_name()} {family}", f"{family} {forename}", f"{forename[0]} {family}", f"{forename} {family} {self.family()}"),
            (50, 8, 5, 5, 3, 3, 4, 8, 4, 4, 1, 3),
        )[0]  # fmt: skip


def make(seed: int, count: int) -> list[dict[str, Any]]:
    """``count`` texts, half English and half French, with the spans of their names."""
    chance = random.Random(seed)
    people = _People(chance)
    phrases = {
        language: {
            kind: [phrase for line in listed[language].strip().splitlines() for phrase in line.split("|")]
            for kind, listed in (("with", WITH_NAME), ("without", WITHOUT_NAME))
        }
        for language in ("en", "fr")
    }
    notes = []
    for number in range(count):
        language = ("en", "fr")[number % 2]
        text, spans = "", list[dict[str, Any]]()
        style = chance.choices(("usual", "lower", "upper", "first"), (55, 20, 10, 15))[0]
        for place in range(chance.randint(1, 5)):
            phrase = chance.choice(phrases[language]["with" if chance.random() < 0.5 else "without"]).replace(
                "\\n", "\n"
            )
            text += chance.choice(JOINTS) if place else ""
            text, spans = _written(phrase, text, spans, language, style, people, chance)
        if chance.random() < 0.5:
            text += "."
        notes.append({"id": f"{language}-phrases-{number:05}", "lang": language, "text": text, "spans": spans})
    return notes


def _written(
    phrase: str,
    text: str,
    spans: list[dict[str, Any]],
    language: str,
    style: str,
    people: _People,
    chance: random.Random,
) -> tuple[str, list[dict[str, Any]]]:
    first = True
    for piece in re.split(r"(\{\w+\})", phrase):
        kind = piece[1:-1] if piece.startswith("{") else ""
        written = _filled(kind, language, people, chance) if kind else piece
        if not kind and written and first and style in ("usual", "first"):
            written = written[0].upper() + written[1:]
        written = _styled(written, style, is_name=kind in NAMES, chance=chance)
        if label := "PERSON" if kind in NAMES else {"org": "ORG_OK", "addr": "LOCATION_ADDRESS"}.get(kind):
            spans.append({"start": len(text), "end": len(text) + len(written), "label": label})
        first = first and not piece.strip()
        text += written
    return text, spans


def _filled(kind: str, language: str, people: _People, chance: random.Random) -> str:
    if kind in NAMES:
        return {"n": people.whole, "f": people.given_name, "l": people.family}[kind]()
    if kind == "ph":
        return f"{chance.choice((416, 514, 902, 604))}-555-{chance.randint(100, 199):04}"
    if kind == "num":
        return str(chance.randint(2, 90))
    if kind == "date":
        return f"{chance.randint(1940, 2015)}-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}"
    listed = ADDRESSES[language] if kind == "addr" else FILLERS[language][kind]
    return chance.choice(listed.split("|"))


def _styled(written: str, style: str, *, is_name: bool, chance: random.Random) -> str:
    other = written
    if style == "lower" or (style == "first" and is_name and chance.random() < 0.12):
        other = written.lower()
    elif style == "upper" or (style == "first" and is_name and chance.random() < 0.2):
        other = written.upper()
    return other if len(other) == len(written) else written


NAMES = ("n", "f", "l")
