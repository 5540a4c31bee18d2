"""Further frames: few names, more codes, pages, cards, and notes without any identifier."""

EN = """
@search_nearest
|Caller gave postal code {pc} only. Closest food programs: {org!food} and {org!food}. Would not say more about herself.
@search_chat_pc
|Visitor: {pc}
|211: Thank you. There are {n:2-6} clothing closets near you. {org} is the closest one.
|Visitor: do they have mens boots
@mail_label
|Return to sender: {p.full}, {addr}, {city} {prov}, {pc}. Moved, no forwarding. Update our mailing list please.
@web_abuse
|Three false listings were posted on our portal from {ip} and once from {ip}. Both blocked. IT ticket {case}.
@web_survey
|Online survey, last page. Respondent IP {ip}. Comment: "I waited {n:10-55} minutes but the lady was kind." Postal
code: {pc}
@web_profile
|Client wants her ex to take down photos of her from {m.url}. Explained how to report a page; gave {org}.
@web_fundraiser
|Hi, our family page is {p.url}, you can see what the fire took. We need beds and a table, nothing fancy. {p.g}
@web_jobseeker
|Her resume is posted at {f.url} and she can be written at {f.mail}. Looking for part-time work near {pc}.
@health_register
|Clinic day, cards seen: {p.hn}; {q.hn}; {r.hn} (expired). No card: {n:2-9} people. Flu shots left: {n:5-40}.
@health_transport
|Medical ride booked for {date} at {hr}. Health card {p.hn}. Pick up at {addr}, {city}, {pc}. Wheelchair.
@health_short
|pt's card no {p.hn}, {p.agen}, wants a family doc. put on the provincial list, wait is {n:6-30} months
@energy_short
|Second call about utility account {util}, service at {addr}, {pc}. Balance {money}. Asked to speak {lang}.
@noid_cooling
|Heat warning: cooling rooms at {the:org} and the main library until [{D:July 14}|{D:August 3}|{D:June 27}].
Water at city hall. Call {H:811} for heat
stroke signs.
@noid_interp
|Interpreter lines were used {n:20-90} times last month: {lang} {n:5-20}, {lang} {n:3-9}. The rest were in English or
French.
@noid_tenant_info
|Asked how much notice for a rent increase. Told {N:90 days} in writing and once every {N:12 months}. Sent link to the
tribunal's forms.
@noid_board_memo
|Memo to partners: {org} will not take furniture until {date}. Mattresses never. Dishes welcome. Volunteers needed,
{n:2-6} per shift.
@noid_grant
|Our request to the city is {N:$48,500} for {n:2-4} part-time outreach workers, {N:30} hours a week, serving {city}
and the county.
@noid_chat_hotline
|Client: is there a number for kids to call
|211: Yes, {H:1-800-668-6868}, day and night, or text. Anything else?
|Client: no thats it thx
@noid_foodbox
|Green box orders close {date}. Small is {N:$15}, large {N:$25}. Pick up at {the:org!food}. No income test, anyone can
order.
@noid_dental
|Caller asked about the federal dental plan. Explained net income under {N:$90,000}, must file taxes. Gave the
toll-free line and {org}.
@noid_snow
|Snow shovelling help for seniors: {org} has a list of students, about {N:$20} a visit. Free if on a low income. Full
in {city} at the moment.
@noid_grief
|Mother looking for a group after a loss, evenings, near a bus. {org} has one in {lang} on {date}. She prefers not to
give a number.
@dob_mismatch
|Identity check failed: caller gave {p.dob} as date of birth, the file has {q.dob}. No details shared. Callback {tel}
or {tel}.
@dob_household
|Household, names withheld at her request: mother born {f.dob}, boy born {b.dob}, girl born {d.dob}. Needs beds. Safe
phone: {tel}
@dob_buspass
|hi im wondering if we get the seniors bus pass, my birthday is {s.dob} and my wife was born {h.dob}. pls call {tel}
@dob_camp
|Camp sign-up: child born {k.dob}, swims a little, allergic to bees. Sibling born {b.dob} is on the wait list. Parent:
{tel}, {f.mail}
@sin_slip
|Tax clinic: slip came back, SIN {sin} does not match the name on it. Mail the corrected copy to {addr}, {city},
{prov} {pc}.
@addr_vacant
|Health inspection, two sites today: {addr} (no running water) and {addr} (passed). Third at {corner} put off until
{date}.
@tel_list
|Numbers left on the machine overnight: {tel}; {tel}; {telx}. No messages. One asked for {lang}. Call back after 9.
@age_list
|Overnight on the street count: man about {m.agew} by {corner}, woman {f.age} in a tent, a boy who said he is {t.age}.
Refused the van.
"""
FR = """
@rech_proche
|L'appelante n'a donné que son code postal, {pc}. Dépannage alimentaire le plus proche : {org!food} et {org!food}. N'a
rien
voulu dire d'autre.
@rech_clav
|Visiteur : {pc}
|211 : Merci. Il y a {n:2-6} vestiaires près de chez vous. Le plus proche : {org}.
|Visiteur : y ont-tu des bottes d'homme
@courrier_retour
|Retour à l'expéditeur : {p.full}, {addr}, {city}, {pc}. A déménagé sans laisser d'adresse. Svp corriger la liste
d'envoi.
@web_faux
|Trois fausses fiches ont été déposées sur le portail depuis {ip}, puis une autre depuis {ip}. Adresses bloquées.
Billet {case}.
@web_sondage
|Sondage en ligne, dernière page. IP du répondant : {ip}. Commentaire : « J'ai attendu {n:10-55} minutes mais la dame
était fine. » Code postal : {pc}
@web_photos
|La cliente veut que son ex retire ses photos de {m.url}. Expliqué comment signaler une page, donné {le:org}.
@web_feu
|Bonjour, la page de notre famille c'est {p.url}, on y voit ce que le feu a laissé. Il nous faut des lits et une
table. {p.g}
@web_cv
|Son CV est affiché à {f.url} et on peut lui écrire à {f.mail}. Cherche un temps partiel autour du {pc}.
@sante_registre
|Journée de vaccination, cartes vues : {p.hn}; {q.hn}; {r.hn} (expirée). Sans carte : {n:2-9} personnes. Doses
restantes : {n:5-40}.
@sante_transport
|Transport médical réservé le {date} à {hr}. Carte d'assurance maladie {p.hn}. Départ du {addr}, {city}, {pc}.
Fauteuil roulant.
@sante_court
|no de carte {p.hn}, {p.age}, cherche un médecin de famille, inscrit sur la liste de la province, attente de {n:6-30}
mois
@energie_court
|Deuxième appel au sujet du compte d'électricité {util}, service au {addr}, {pc}. Solde {money}. Préfère parler en
{lang}.
@sans_chaleur
|Avertissement de chaleur : salles fraîches {au:org} et à la bibliothèque jusqu'au [{D:14 juillet}|{D:3 août}|{D:27
juin}].
Composez le {H:811} pour
les coups de chaleur.
@sans_interp
|L'interprétariat a servi {n:20-90} fois le mois dernier : {lang} {n:5-20}, {lang} {n:3-9}. Le reste en français ou en
anglais.
@sans_bail QC
|Demande combien de temps pour répondre à une hausse de loyer. Répondu {N:un mois} après l'avis reçu. Envoyé le modèle
de lettre du Tribunal.
@sans_memo
|Note aux partenaires : {le:org} ne prend plus de meubles jusqu'au {date}. Jamais de matelas. La vaisselle est la
bienvenue.
@sans_subvention
|Notre demande à la municipalité est de {N:48 500 $} pour {n:2-4} postes à temps partiel, {N:30} heures par semaine, à
{city} et aux alentours.
@sans_ligne
|Cliente : y a-tu un numéro que les jeunes peuvent appeler
|211 : Oui, le {H:1 800 263-2266}, ou par texto. Autre chose?
|Cliente : non c'est beau merci
@sans_boite
|Les commandes de boîtes vertes ferment le {date}. Petite {N:15 $}, grande {N:25 $}. À prendre {au:org!food}. Ouvert à
tout
le monde.
@sans_dentaire
|Questions sur le régime dentaire fédéral. Expliqué le revenu net sous {N:90 000 $} et la déclaration à produire.
Donné la ligne sans frais et {le:org}.
@sans_neige
|Déneigement pour aînés : {le:org} a une liste d'étudiants, environ {N:20 $} la visite, gratuit si faible revenu.
Complet à {city} pour le moment.
@sans_deuil
|Une mère cherche un groupe après une perte, le soir, près d'un autobus. {Le:org} en a un en {lang} le {date}. Préfère
ne pas laisser de numéro.
@ddn_refus
|Vérification échouée : date de naissance donnée {p.dob}, celle au dossier {q.dob}. Rien divulgué. Rappel au {tel} ou
au {tel}.
@ddn_menage
|Ménage, noms tus à sa demande : mère née le {f.dob}, garçon né le {b.dob}, fille née le {d.dob}. Besoin de lits.
Téléphone sûr : {tel}
@ddn_passe
|bonjour je veux savoir si on a droit à la passe aînés, je suis né le {h.dob} et ma femme est née le {g.dob}. appelez
svp au {tel}
@ddn_camp
|Inscription au camp : enfant né{k?|e} le {k.dob}, nage un peu, allergie aux abeilles. L'autre enfant, né le {b.dob},
est sur la liste. Parent : {tel}, {f.mail}
@nas_feuillet
|Clinique d'impôt : le feuillet est revenu, le NAS {sin} ne va pas avec le nom. Poster la copie corrigée au {addr},
{city}, {pc}.
@adr_inspection
|Inspection de salubrité, deux visites aujourd'hui : {addr} (sans eau courante) et {addr} (conforme). Celle du coin
{corner} est remise au {date}.
@tel_liste
|Numéros laissés sur le répondeur cette nuit : {tel}; {tel}; {telx}. Aucun message. Une personne parlait {lang}.
Rappeler après 9 h.
@age_liste
|Dénombrement de nuit : un homme d'environ {m.agew} au coin {corner}, une femme {f.agee} dans une tente, un gars qui
dit avoir {t.age}. Refus de la navette.
"""
