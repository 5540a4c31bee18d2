"""French frames: hurried call notes (n). Blank lines part the frames; see `seventh_hand` for the slots."""

FRAMES = """
n| {time} appel de {f1}, {age}. Proprio veut la sortir pour rénos, {addr.u}. {region.qc}Dossier [O:TAL] {tal}.
Rappeler {ph} après [D:18 h]

n| Nom : {m1.r} ¶DDN : {dob} ¶[O:RAMQ] : {hn.qc} ¶Tél. : {ph} ¶Besoin : transport dialyse {day} ¶Vit avec sa
belle-mère {f2.g}

n| - {f1.g} (mère) ¶- {b1.g}, {age.c} ¶- {g1.g}, {age.c} ¶- couchent chez tante {f2.g}, {addr.s} ¶- veulent panier
{day}, pas de porc

n| Mme pleure ++. « {m1.g} a pris mes cartes. » Voisine {f2} garde les petits. Ref {le.shelter}, place ce soir. Auto
plaque {plate}

n| usagère connue, {f1.i}, voir doss. {case}. Son chum {m2.g} sort de dedans {day}. Plan : aller chez sa sœur {f3.g} à
{town}

n| transfert [H:211] // un {m1.g} quelque chose, il a raccroché avant // num affiché {ph} // rappelé, c'est sa
fille {f1.g} qui répond

n| R.V. {date} {time} impôt, {f1.r}, NAS {sin}, née {dob}. Conjoint {m2}, NAS {sin}. Feuillets [N:T4] et [N:RL-1].
Apporter spécimen

n| Ligne amitié : pas répondu x [N:3]. {f1.t}, {addr.u}. Concierge {m2.g} a ouvert : dans le bain, OK, sourde.
{age.s}. Fils {m1.g} avisé au {ph}

n| Q : prénom ? R : {m1.g}. Q : où dors-tu ? R : char, {corner.c}. Q : âge ? R : {age.b}. Q : quelqu'un sait ? R : ma
blonde {f2.g}

n| texto {time} « cest {f1.gw} chu pu capable » -> {town} -> coloc {f2.gw} au travail -> rép. en [D:4 min], éval.
risque moyen, appelé {hot}

n| Perte de papiers (incendie {date}). Passeport {passport}, permis {dl.qc}, carte soleil {hn.qc}. À refaire : tout.
{m1.x} dort chez ses beaux-parents

n| {m1.u}, PERMIS DE TRAVAIL {wp}, IUC {uci}. Patron {m2.u} retient la paie. Parle {lang}. RDV {au.settle} {day}
{time}

n| elle sappelle {f1.w} elle est née le {dob.l} elle reste au {addr} à {town} elle veut parler à quelqu'un qui parle
{lang} merci

n| deuxième message : {m1.w} tél {ph} rappeler avant midi c'est pour sa mère {f1.gw} qui a {age.os} et qui ne mange
plus

n| proprio = {m1} (courriel {em.m1}) ; loc. = {f2} ; loyer {money} ; arriéré {money} ; compte locataire {rent} ; avis
reçu {date}

n| Kokum {f1.g} appelle de {town}. Petite-fille {g2.g}, {age.c}, placée par [O:DPJ] hors communauté. No de statut
{status}. -> {org.indigenous}

n| Mushum {m1.g} cherche {b1.g}, parti depuis {day}, tuque rouge. Vu coin {corner}. Signalé police, événement
{police}. Rappel {f3.g} {ph}

n| {region.qc}Hydro coupée. [O:Hydro-Québec] no {util}. {f1.k} dit avoir payé {money} le {date}. Reçu sous le nom de
son ex, {m2.k}. J'appelle avec elle

n| /matin/ {f1.g} OK /midi/ {m2.t} pas de réponse /{time}/ {m2.t} OK, était chez {f3.g} /soir/ relève à {f4.g}

n| Évacués salle [N:2] : fam. {m1.s} ({m1.g}, {f1.g}, {b1.g}, {age.m}) - {rural} - chien - lait maternisé - roulotte
plaque {plate}

n| M. s'appelle {m1.n} mais écrire {m1.g}. Ancien combattant. Dort {au.shelter}, barré dès le {date}. Pension compte
{bank}

n| Aidante : {f1} / Aidé : {m1.g}, {age.s}, Alzheimer / Adresse {addr} {pc} / Épuisement / Répit refusé par belle-sœur
{f2.g} / Ref {org.senior}

n| CARTE DE BANQUE VOLÉE NO {card} - CLIENTE {f1.u} - FRAUDEUR SE DISAIT SON PETIT-FILS {b1.gu} - PERTE {money} -
POLICE {police}

n| Vérif identité ok (ddn {dob}, code postal {pc}). {p1.h} veut changer tel pour {ph}. Note au dossier {case}.

n| Nouv. arrivante, {f1.r}, permis d'études {sp}, sans bail, sous-sol {addr.s}, [N:3] semaines. Enfants : {b1.g}
({dob.c}), {g1.g} ({dob.c})

n| {f1.g} a laissé {m1.g}. Puis {m1.g} a appelé : « où est {f1.g}? » Rien dit. IP du clavardage {ip}. Avisé coordo
{f3.s}

n| J'ai parlé à {m1.e}, bureau [N:3e étage]. Audience {date} {time}, no cour {court}. Cliente {f2.t} absente la
dernière fois. Taxi payé

n| Lola {f1.g} garde [N:2] bébés. Mère {f2.g} partie au travail de nuit. Couches taille [N:4] demandées. Livrer
{addr.u}, code {pc}

n| Abuela {f1.g} ne parle que [L:espagnol], petit-fils {b1.g} traduit ({age.bc}). Médicaments finis. [O:RAMQ] non.
Clinique : {org.health}

n| Suivi {date}. Ø réponse. Ø réponse. Répondeur plein. Passé au {addr} : rideaux fermés. {f2.g} (voisine) l'a vue
{day}.

n| Suivi appart : {m1.h} visite {day} {time} le [N:4 1/2] de {m2.t}, {money} chauffé, {area}. Cosigne : son frère
{b1.g}. Crédit refusé

n| {f1.g}, sage-femme, réfère {f2}. {age.oy}, enceinte, battue par {m3.g}. Ne pas appeler à la maison. Boîte vocale de
sa mère {f3.g} : {ph}

n| Client au comptoir / {p1.R} / pas d'ID sauf carte bingo / né(e) {dob.s} / chèque au {box}, {town} / prochain le
{date}

n| RAPPEL URGENT {f1.u} {ph} LOGEMENT {addr.u} DÉGÂT D'EAU ENFANT ASTHMATIQUE {b1.gu}

n| courriel reçu : {em.f1}, objet « aidez ma mère ». Mère = {f2}, {age.s}, {addr}, {town} {pc}. Répondu par tél.
{ph.x}

n| médecin {f1.d} demande accompagnement pr {m2}, chirurgie {date}, ne conduit pas. Domicile {rural}, {town}. No
assur. maladie {hn.nb}

n| FAUX PROFIL {url.f1} / victime {f1} / amis ont viré argent à {em.m2} / ticket {ticket} / conseillée

n| beau-père {m1.g} aux soins, {f1.g} dort au salon, {m2.g} (frère) vend la maison sans demander. Notaire : {m3.e}.
Doss curateur {claim}

n| [O:SAAQ] dit permis {dl.qc} suspendu. {m1.x} conduit pareil pour livrer popote. Ai dit NON. Remplaçant : {f2.g}.
Parlé à {f3.g} aussi

n| Plainte bruit : {f1} (haut) vs {m2} (bas), {addr.s}. {f1.g} dit enfants, {m2.g} dit marteau. Médiation {day} {time}
offerte, {f1.g} oui

n| [D:lundi] {f1.g} ¶[D:mardi] {m2.g} ¶[D:mercredi] {f1.g} encore ¶[D:jeudi] {f3.t}, fauteuil ¶[D:vendredi] congé
¶Chauffeur : {m4}

n| Réfugié {m1} - dem. {claim} - aud. {date} - avocat {m2.e} - interprète {lang} - enfant malade {g1.g} {age.c} - dort
à {town} chez {f3.t}

n| dépôt direct raté. Compte {bank}. Pour : [O:ACE]. {f1.i} a changé de banque. NAS fourni {sin}, nouvelle adresse
{addr} {pc}

n| Incident : {m1.h} a bousculé {m2.h} file soupe. Police pas appelée. {m1.g} excusé, {m2.g} accepte. Main bandée par
inf. {f3.g}. No {ticket}

n| Fem. {age.b}, {lang}, chum {m1.g} violent, fils {b1.g}, valise chez {f3.g}. Veut {le.shelter}. Appelée {ph},
message neutre « c'est le dentiste »

n| Chèque d'aide perdu. {m1.u}, dossier {case}, ddn {dob}. Postes : code {pc}. Agente {f2.g} dit [D:10 jours]. Coupon
bouffe donné {money}

n| Voisin inquiet : {m1.g} au [N:6] ne sort plus. Propriétaire {f2.s} a double. Ambulance {time}. Vivant. Chat à
{f3.g}. {addr.s}

n| no dossier [O:CNESST] {claim} / {m1.r} / dos / patron nie / tél {ph} / {em.m1} / {region.qc}[O:CNESST] rappelle
{date}

n| Carte santé [P:Ont.] {hn.on}, déménagée au [P:Québec] {date}. {f1}, {age.s}. Carte pas valide ici. Clinique
{org.health} lui donne rv. Fille {g1.g} à {town}

n| Voyage scolaire non payé : {g1.g}, mère {f1.g}, père absent, {money}. Fonds dépannage {org.settle}, oui. Chq au nom
de l'école, pas {f1.s}

n| <Appel|Appelée> {day} : {f1.h} (cousine de {m2.h}) offre chambre. {m2.g} hésite, « {f1.g} fume ». Lit temp.
{org.shelter}

n| Chambre [N:8] : {m1.g}, {age.b}, ronfle. Chambre [N:9] : {m2.q}, vrai nom {m2}. Chambre [N:10] : libre. Chambre
[N:11] : {m3.s}, fauteuil

n| - mot de passe volé - page {url.p1} - IP {ip} - {p1} très inquiet pour photos - {region.qc}référé [O:SPVM]

n| Tél entrant {ph}. Nom {m1.x}. Cherche sa sœur {f1.g} partie au pow-wow de {town}. Elle a {age.o}. Je ne confirme
rien. Message transmis

n| No client {case}. Adopté : {b1.g}, {dob.c}. Mère adoptive {f2}. Réf. [O:CLSC], tél {ph.x}. Services en {lang}.
Prochain suivi {date}

n| Adresse {rural} introuvable GPS, suivre jusqu'au pont. {f1} attend à la boîte. Tél {ph} capte mal. Lots : pain,
huile, bois {money}

n| {region.qc}compte gaz {util} encore au nom de feu {m1}. Veuve {f1.g}, {age.s}, veut le transférer. Gaz dit non sans
acte. Testament chez {m2.e}.

n| intox ? {time} fille crie {m1.g}, {m1.g} ! adresse donnée {addr.u}. Coupé. [H:911] avisé {time}. Confirmé par agt
{m2.s}, carte {police}

n| dem. : loc. seule. refus proprio « pas d'assistée ». NAS exigé, a donné {sin}, trop tard. Prévenir fraude. {f1.k},
tél {ph}, {em.f1}

n| AIDE IMPÔT FAITE : {p1.r} / NAS {sin} / né(e) {dob.s} / rembours. {money} / dépôt {bank} / bénév. {f2.i}

n| visite sécurité {addr} : détecteur mort, cuisinière seule. Mme dit que sa bru {f2.g} passe. {f1.T}, {age.s}, tél
{ph}, clé chez {m3.g}

n| {f1.g} sort du hosto {day}. Carte {hn.ns}, ddn {dob}. Transp. {time}. Bas compression, soupe, {m2.g} au volant

n| Mis en attente : {n} appelants, aucun nom, panne tél de {time} à {time}. Remplacé par {hot}. Rien d'autre

n| dame anonyme, {town}, cherche popote sans sel. Donné {org.senior} ({oph}), [N:9 $] le plat, livré {day}. Ø
coordonnées prises

n| monsieur en colère, hausse loyer {money} -> {money}. {region.qc}Expliqué calcul [O:TAL], refus dans [D:1 mois],
art. [N:1945 C.c.Q.]. Ø nom.

n| ado via texto : « jpeux-tu parler à kkun ». Oui. École, peine d'amour, rien d'urgent. Fin [D:38 min]. Donné {hot}.
Anonyme

n| INFO ROUTE : pont fermé {date}, {town} isolé. Réception sinistrés ouverte, gymnase, lits [N:60]. Chiens permis.
{org.disaster} sur place

n| stats {date} : [N:54] appels, [N:11] textos, [N:3] en {lang}. Attente moy. [D:7 min]. Motif [N:1] : loyer. Motif
[N:2] : bouffe

n| Commande {org.food} : [N:40] pains, [N:12] lait, [N:0] couches. Livraison {day} {time}, porte arrière. Chèque
{money} au trésorier

n| homme, ne veut pas dire son nom. Épouse décédée, s'ennuie. Parlé cartes, hockey. [D:22 min]. Invité {au.senior},
{day}

n| Clinique impôts : jusqu'au {date}, revenu max {money}, sans rdv. Apporter [N:RL-31], avis [N:2023]. Donné
{org.tax}. Ø nom

n| famille en file {time} : [N:6] pers., parlent {lang}, voulaient manteaux. Référés {au.settle}, pas d'inscription
aujourd'hui

n| fausse alarme incendie {time}. [N:31] résidents dehors, tous rentrés. Pompiers, merci. Ascenseur repart {day}. Rien
à signaler

n| dit que la ligne de {hot} ne répond pas. Testé, ok. {town}. Personne calme. Fin {time}. Suivi : aucun, refus de
s'identifier

n| cadre : relève, frigo [N:5 °C], [N:3] lits libres, douches fermées {day}, lessive [N:2 $]. Nuit tranquille.
Bulletin : froid extrême

n| ddn {dob.s} // carte {hn.qc} // tél {ph} // cp {pc} // lift dialyse {day} {time}, fauteuil

n| inscr. panier ¶né(e) {dob} ¶{addr} {pc} ¶cell {ph} ¶[N:4] pers. ¶halal ¶{org.food} avisé

n| veut dépl. rdv {org.health} ¶ancien {date} ¶nouveau {date} {time} ¶num carte {hn.qc} ¶ddn {dob} ¶rappeler {ph}

n| garçon {dob.c} / fille {dob.c} / bottes pts [N:12] et [N:3] / tante {f1.g} passe {day} / son cell {ph}

n| [D:lun] {ph} pas de rép ¶[D:mar] {ph} idem ¶[D:mer] {ph.x} réceptionniste, rien dire ¶fermer [D:jeudi] si rien

n| bébé sans nom, né {dob.n}, mère carte {hn.nb}, père carte {hn.nb}. [O:ACE] à demander. Lait, couches : {org.food}

n| arnaque tél. A donné NAS {sin}, ddn {dob}, carte {card}. Banque avisée. Antifraude [H:1 888 495-8501]. Honte ++,
rassurée

n| doublon au système : ddn {dob} x [N:2], cp {pc} et {pc}, même no {hn.ab}. Fusionner sous {case}

n| pas de maison fixe, courrier {box}, {town}. NAS {sin}. {org.tax} fait [D:2021 à 2024]. Apportera papiers {day}

n| {lang} seulement, trouvé interprète en [D:15 min]. Veut : [N:2] sièges d'auto, manteaux. Référés {au.settle}. Pas
de nom au dossier

n| {org.shelter} plein. {org.shelter} : [N:1] lit haut. {org.shelter} : femmes seulement. Appelant anonyme, va
réfléchir, {town}

n| MAJ bottin : {org.food} ferme {day} ; {org.tax} complet ; {org.crisis} revient le {date} ; {hot} attente [D:6 min]

n| visite {addr.u}, cp {pc}. Chauffe-eau mort, {age.s}, seul, refuse hôtel. Appelé {org.disaster}. Voisin d'en face
{m1.h} veille

n| sabotage du wifi de la halte, ip {ip}, pseudo « {p1.gw} », sa page {url.p1}. Bloqué le {date}. Si ça revient, voir
{f2.g}

n| dépliants à changer : nouvelle adresse {du.health}, {oaddr}, tél {oph}. Vieux numéro hors service. Heures [D:8 h à
16 h]. Avisé {org.food}
"""
