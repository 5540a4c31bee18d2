"""French frames, second part: e-mails, letters, referrals, registers."""

TEXT = """
Allô {f3},
| Peux-tu voir {n1} cette semaine? Elle attend {locli} depuis le {date}. Elle est au {ph} ou {em1}.
| Bonne journée, {f4}

Objet : référence {case}
| Bonjour, vous trouverez la référence de {t2}, né le {dob2}, demeurant au {addr}, {city}. Consentement signé.
| {n3}, {ohou}

Rebonjour, petit suivi : {f1} et ses enfants {f7} et {f0} déménagent le {date}. Nouvelle adresse {addr}. Dossier
{case}. Merci! {f4}, {phx}

De : {em3}
| À : accueil
| Je vous réfère {n2}, {ag2}, qui a perdu son emploi. Pouvez-vous l'aider avec son loyer ({rent})? C'est plein {aohou}.
| {n3}

FORMULAIRE DE RÉFÉRENCE
| Organisme : {oset}
| Nom : {n1}
| Date de naissance : {dob1}
| IUC : {uci}
| Adresse : {mail}, {city} ({pv}) {pc}
| Langue : {lang}

Référence {aofood}. Ménage de [NUM_OK=5]. {n1}, {addr}. Tél. {ph}. Sans porc. Intervenant : {n4}, {ofam}.

À qui de droit, je connais {n1} depuis deux ans comme intervenante {aosh}. Elle cherche un logement pour elle et son
fils {f8}. Vous pouvez
me joindre au {phx}. {n3}

Télécopie – congé. {u6}, né le {dob6}, carte santé {hc6}. Retour à domicile le {date}. Popote et marchette. Fille :
{n1}, {ph}. {d3}

Infirmière de liaison {f3} : pt {r5}, NAM {hc5}, vit seule, {addr}, {pc}. Pansements 3x/sem. par {locli}. Aviser
{osen}.

Bonjour à vous, je suis une mère de {ag1} avec trois petits. Mon nom est {n1}. J'aime pas ça demander. On est au
{addr}. Si vous pouvez
passer avant l'école, c'est mieux. {ph}

Madame, Monsieur, je suis né le {dob6} et mon NAS est le {sin}. Ma pension n'est pas rentrée. J'habite {addr},
{city}, {pc}. Merci.
{n6}

Voici mon dépôt direct comme demandé : {bank}, au nom de {n2}. Le chèque de {amt} est passé tout croche. Appelez
{f1} ma femme si y faut : {ph}

Bonjour {ohou}, j'ai reçu votre lettre, demande {case}. M. le propriétaire {l4} ment. J'ai payé. Demandez à {n3}, ma
voisine d'en haut. – {n1}

REGISTRE DES PANIERS
| 14. {n1}, 2 ad. 3 enf., {addr}, {ph}
| 15. {n2}, 1 ad., {addr2}, pas de tél.
| 16. {n5}, livré par {f4}

{oham} – famille {l1}
| Maman {f1}, tél. {ph}
| {f7}, {dob7}, aime les chevaux
| {f8}, {dob8}, bottes pt 3

Inscription, {ocam}
| Enfant : {n7_1}
| Née le {dob7}
| Assurance maladie : {hc7}
| Parent : {n1}, {ph}
| Allergie : arachides

Groupe des [NEUTRAL=Colibris] ({ocam})
| {n7}, {ag7}, sait nager
| {n8}, {ag8}, pas de photo
| {n9}, {ag9}, aide-monitrice, vient avec sa tante {f3}

Infirmerie du camp : {n0}, {ag0}, piqûre de guêpe. Benadryl donné à 14 h. Maman, {t1}, avisée au {ph}. Retourné à
l'atelier avec {f4}.

@mix ^Composition du ménage¦{n1}, {dob1}¦{n2}, {dob2}¦{n7_2}, {dob7}¦{n8_2}, {dob8}

Carte {dofood} no {case}
| 1) {u1}, {dob1}
| 2) {u2}, {dob2}
| 3) {u9_2}, {dob9}
| Loyer {rent}

Clinique de vaccination, {ocli} : {n3}, {dob3}, {hc3}; {n4}, {dob4}, {hc4}. Reçus tous les deux.

Clinique dentaire mobile / {n8} / né le {dob8} / carte {hc8} / parent : {n1} / {ph} / 2 caries, retour {date}

Procès-verbal, comité des paniers. Présents : {n1}, {n2}, {n3}. Absent : {n4}. {f2} annonce [NUM_OK=212] paniers.
{f1} s'occupe des dindes.

Rencontre du {date}. Avec {n3} ({omen}), {n4} ({ohou}) et la cliente, {f1}. Plan : {f1} remplit la demande de HLM,
{n4} confirme.

Cahier de nuit {dosh}
| 19 h 05 {f2} entre, lit 4
| 20 h 30 {n4} refusé, couverture donnée
| 23 h 10 {nn2} fume dehors, averti

Lit 9 : {n1}, {dob1}, médicaments sous clé. Lit 10 : {n3}, venue en taxi du coin {corner}. Sa fille {f7} dort. Nuit
tranquille.

Passation
| - {f1} : rendez-vous à 9 h, billet dans l'enveloppe
| - {f2} : son agente {n3} rappelle, {phx}
| - {t6} : pansement, infirmière {docli}

De nuit à jour : {n2} a encore perdu son portefeuille (permis {dl2}, passeport {pp}). {f1} inquiète pour ses petits.
Un nouveau, {f4}, au lit 12.

Pièces d'identité : {n1}, acte de naissance commandé; permis {dl1} échu. {n2}, passeport {pp} retrouvé. {n4}, né le
{dob4}, n'a rien.

Aide à l'immigration. {n1}, permis de travail {permit}, finit le {date}. Patron : {n2}. Parle {lang}. {em1}. Suivi
par {loset}.

Plainte {case} : {n1}, {addr}, dit que le voisin {n2} laisse son camion (plaque {plate}) sur le trottoir et part sa
génératrice la nuit.

Formulaire de la Ville
| Nom : {n4}
| Courriel : {em4}
| Endroit : {corner}
| Détails : lampadaire éteint, ma mère y est tombée. Requête {case}

Note de la greffière : {t1} est venue au comptoir pour les taxes du {addr}. A remis {amt}. Poster le reçu au {mail2},
{pc}.

Salut c'est {f1} du groupe du mardi, mon courriel a changé : {em1}. Sinon écrivez-moi sur {url1}. {f2} vous dit
bonjour.

Message du site, IP {ip} : « mon garçon {n8} a {ag8} et il veut aller au camp. Appelez {n1} au {ph}. » À passer
{aocam}.

Formulaire en ligne. Adresse IP : {ip}. Envoyé par {n1}, {em1}, code postal {pc}. Veut savoir si {lofood} ouvre le
samedi.

Publication inquiétante de {n2}, {url2}. Répondu avec le {h988}. J'ai avisé {lomen}, {f3} le rejoint. Note au dossier
{case}.

@mix ^Demande {aohou}¦{n1}¦NAS {sin}¦Compte {bank}¦{addr}, {city}¦Retard {rent}¦Propriétaire {n4}, {ph}

@mix ^Fiche impôt¦{n2}¦NAS : {sin}¦Né le {dob2}¦Conjointe : {n1}, NAS {sin2}¦Remboursement : {bank}

{f3}, d'Hydro, a rappelé pour {t5} : compte {acct}, dossier {case}, entente de {amt} par mois. J'ai avisé la cliente
au {ph}.

Chère {f3}, les jumelles {n7_1} et {n9_1} sont acceptées {aocam}. Que {f1} apporte une preuve d'adresse. Bonne fin
de journée, {n4}

Centre d'amitié : {n5} est venue au cercle avec son petit-fils {f0} ({ag0}). No de statut {status} noté pour
lunettes. Retour au {addr}.

Famille d'accueil, dossier {case}. {f7} et {f8} chez leur tante {n3}, {addr}. Intervenant {n4}, {phx}. Visite de la
mère, {n1}, le {date}.

Au comptoir : {n2}, {age2}, avec une lettre du gouvernement qu'il ne peut pas lire. NAS en haut, {sin}. On réclame
{amt}.

Accompagnement : {t5}, {addr}, vers {locli}, {date}. Marchette. Appeler rendu à la porte, {ph}. Retour avec {f3}.

@mix ^Carte de membre¦No {case}¦{r2}¦{addr}¦{pc}¦Adultes : [NUM_OK=2]¦Pièce vue : permis {dl2}

Vaccins : {n9}, {dob9}, {hc9}, à jour. {n0_9}, {dob0}, rappel le {date}. La mère parle {lang}; {ph}.

Carte de remerciement : « À {f3} pis toute la gang {doham}, {f7} et {f0} portent leurs mitaines. Famille {f1} et
{n2} »

Plainte. {n1} trouve que {f4} a été bête le {date}. Veut un retour au {ph} ou à {em1}. Inscrite sous le no {case}.

Bonjour Mme {f3}, c'est {n2} en haut. La carte que j'ai prise c'est {card} et ils ont chargé deux fois {amt}. pouvez
vous regarder

Cartes-cadeaux remises : {n1}, carte {card}; {n4}, carte {card2}. Signé {f3}, {ofood}.

Coop jeunesse : {n9}, {ag9}, pas de compte. Payée au compte de sa mère {f1} : {bank}. Superviseur {n4}, {em4}.
"""
