"""Cadres français tapés à la hâte : appels, boîtes vocales, textos, clavardages, relèves, travail de rue."""

CALLS = """\
appel {time}, {full f1} ddn {dob f1} tél {phone}, proprio {mr m2} veut la sortir pour le {date}, bail à {addr} \
{post}, ref {org}

rappeler {giv f1} au {phone} avant {time} svp, son ex {giv m2} rôde dans le boutte de {street}, elle dort pu. ddn \
{dob f1}

monsieur se nomme {full m1}, né {dob m1}, diabétique, frigo vide depuis {day}, marchette, {n=3e} étage au {addr} \
{post}. NAM {health m1}

BV {day} {time} : « oui bonjour c {full f1}, j'attends encore mon chèque, {phone}, merci là » - dossier {file}

interv {giv 3} passe le dossier à {giv 4} : famille {sur f1}, mère {giv f1}, ado {giv m19} {kid m19}, pas d'école \
depuis {date}, RDV dir {day}

@QC cl a perdu portefeuille ds le bus, permis {licence}, {o=RAMQ} {health 1}, carte guichet {card}. nom {full 1} ddn \
{dob 1}. gelé la carte, plainte {police}

{time} chum de {giv f1} cogne à porte du refuge, s'appelle {full m2}, {h=911} fait, parti en char plaque {plate}. \
{giv f1} et les {n=2} petits ok

texto : slt cé {giv m1} jsui rendu chez mon cousin {giv m12} {addr}, mon nouveau num {phone}, tu peux mavancer \
{money} lol

Dame ({age f1}) qui parle {lang}, fille {giv f11} traduit. restent {addr}, veulent logement, {n} pers, revenu \
{money}. nom fam {sur f1}, tél fille {phone}

@QC {giv f3} du {o=CLSC} nn pas elle, {full f2} du {o=CLSC}, cherche lit pour {rev m1}, né {dob m1}, sort hôpital \
{day}

voisine de {full m1} inquiète, l'a pas vu depuis {day}, journaux devant {addr}, son fils {giv m12} répond pas au \
{phone}

rdv {date} {time} avec {me 2} pour {full f1}, garde des enfants, no cour {court}. gardienne à trouver pcq {giv 11} \
{kid 11}

{giv m1} sans adresse, dort coin {corner}, pieds gelés, veut rien savoir hôpital. van repasse {time}. {age m1}, \
surnom "{aka 1}"

CL HAITIENNE, {full f1}, NÉE {dob f1}, DEMANDEUSE ASILE, IUC {uci}, PERMIS TRAVAIL {permit} EXPIRE {date}, BÉBÉ \
{giv 11}, CHERCHE GARDERIE

@QC clt {full 1} dit avoir reçu facture {o=Hydro-Québec} {money}, compte {util} pour {addr}, peut payer {money} par \
mois. entente à faire {day}

grand-papa {full m14} né le {dob m14} tout mêlé, a donné son nas {sin} à un gars au tél + {money}. avisé sa fille \
{giv f12} {phone}

rappel fait {time}, {giv f1} répond pas, msg laissé à sa coloc {giv f2} sans dire d'où on appelle. réessayer {phone} \
{day}

jeune {kid 1} nom {giv 1}, fugue de {town 2}, est au terminus. veut pas donner nom fam. mère serait {full f2}, {phone}

pour dossier {file} : bonne adresse = {addr}, {town} {post}, pas l'ancienne. c'est {giv 1} qui me l'a confirmé {day}

@NB {full f1} de {town}, mari {giv m12} pêcheur, bateau vendu, pas de chômage, a besoin manger pour {n}. courrier \
{pob}, {phone}

agente {giv f2} de {org} appelle pour {full m1}, carte de statut {status}, veut billet bus pour {town 2} {day}

clav {time} ip {ip} : « mon père me frappe », prénom {giv f1}, {kid f1}, reste à {town}. donné {hot}, ts {giv 2} \
avisée

{full f1} chu icite depuis {n} mois dit-elle, passeport {passport} chez son boss {mr m2}, fait ménage {money} la \
semaine. peur

{giv f1} accouchée {date}, bébé {giv 10} né {kdob 10}, veut couches + lait. papa {giv m2} ds décor. livrer au {addr} \
{post} sonner x{n=2}

relève soir : {giv 1} lit {n}, {giv 2} rentre {time}, {giv m3} barré jusqu'à {day}, {giv f4} a pleuré voir avec elle \
dem matin

{mr f1} {phone} pas contente, {org} l'a fait attendre {n} sem. veut parler à {giv 2} seulement. pas d'urgence

demande aide loyer {full m1}, {money} de retard au {addr}, nas {sin}, compte locataire {rent}, office lui a envoyé \
lettre. né {dob m1}

{nick m1} est repassé à la halte, toux creuse, ddn {dob m1}, a accepté clinique si {giv f2} y va. carte soleil \
{health m1}

urgent!! {giv f1} + {n} flos au {addr} app du haut, {full m2} a défoncé porte. police no {police}. place chez {org} \
à partir {time}

cl veut changer adr pour alloc: avant {addr}, mnt {addr}, cp {post}, {full f1}, nas {sin}. dirigée {o=Service Canada}

mme dit que sa soeur {full f1} est suicidaire, {town 2}, {phone}. {h=1 866 277-3553} donné, rappel à {time} par \
{giv 2}

{dr 2} a pas renouvelé rx de {full 1}, manque {n} jours pilules, pharmacie {street} peut dépanner si fax. {hkind} \
{health 1}

@QC {full m1} chauffeur, accident le {date}, dossier {o=SAAQ} {claim}, veut contester. plaque {plate}. ref clinique \
jur {day}

{giv f15} pis {giv m35} ensemble, tente derrière église coin {corner}, elle {agen f15} lui {agen m35}, enceinte {n} \
sem. leur chien pas admis

@QC reçu vm de {ini 1}, proprio du {addr}, dit que {full f2} doit {money}, menace {o=TAL} dossier {tal}. rappeler \
{phone}

{full f1} ({lang} seulmt) cousine {giv f12} interprète, {phone}, permis étude {permit}, pu d'argent, coloc {giv 3} \
la met dehors

carte piquée + argent sorti: {full f1}, compte {bank}, {money} parti le {date}, reste {addr}, soupçonne neveu \
{giv m12}. voir {cst 3}

{day} clt {rev 1} attend transport, adresse {rural}, {town} {post}, pas de numéro sur boîte, jaune moutarde. tél \
{phone}

kokum {full f1} élève {giv m12} né {kdob m12} et {giv f13} née {kdob f13}, no de bande {status}, a besoin lit. \
écrire {pob} {post}

{giv f1} dit que photos d'elle sont sur {page f1}, fait par {full m2} son ex. capture d'écran gardée, plainte {police}

confirmé avec {full m1} : entrevue {day} {time}, linge chez {org}. courriel {mail m1} pcq cell coupé. nas {sin} pour \
embauche

{mr m1} (né {dob m1}) tombé {n=2} fois, chute ds bain, {addr} {post}, clé chez {mr f2} au {phone}, cl. homecare en \
attente

j'ai parlé à {full f2} (mère de {initials f1}) veut retrouver sa fille, {age f1}, vue la derniere fois {day} près \
{street}. dossier {police}

pas d'interprète {lang} ce soir, {full f1} et son fils {giv m11} ({kid m11}) dorment ici, {giv 2} appelle demain \
{time}

transfert à {org} : {full m1}, ddn {dob m1}, {hkind} {health m1}, sevré depuis {n} jours, contact sa blonde {giv f2} \
{phone}

travailleuse {giv f2} au tél, son client "{aka 1}" vrai nom {full m1}, né le {dob m1}, veut domicilier courrier chez \
{org}

assurance {claim}, dégât d'eau au {addr} {post}, {full f1} et maman {giv f12} {age f12} relogées {n} jours, \
{o=Croix-Rouge}, tel {phone}

étudiant {full m15} né {dob m15} email {mail m15} logé dans sous-sol sans fenêtre, {addr} {post}, paye {money}, \
proprio {giv m2} garde son passeport {passport}

{giv f1} a rappelé, elle a trouvé!! {addr}, {money} chauffé, proprio {mr f2} veut référence. envoyer lettre à \
{mail f1}

appel de {town 2} : {full 1}, veut venir à {town} suivre son fils {giv m12} hospitalisé, où dormir pas cher? {org}. \
cell {phone}

sonnette {time} : ado mouillée, {giv f1} {kidn f1}, dit {full m2} l'a laissée coin {corner}. réchauffée, appelé mère \
{phone}

ds la fourgonnette plaque {plate} : {giv m12}, sa femme {giv f1} et petit {giv m11} {kid m11}, chassés de {street}. \
offert {org}, non

permis de conduire {licence} retrouvé au vestiaire, au nom de {full m1}, appelé {phone} pas de service. dans tiroir \
{n}

{full m1} peut pas ouvrir son dossier en ligne, billet {ticket}, ip vue {ip}, pas lui. mdp changé, courriel {mail m1}

{mr f1} veut que {giv 2} lui lise lettre d'{o=IRCC} : IUC {uci}, convoc {date}. apporter passeport {passport}. fils \
{giv m12} viendra

banque ferme compte de {full m1} ({bank}, nas {sin}), chèque aide soc va rebondir, sa fille {giv f11} née {kdob f11} \
pas inscrite non plus

hier {full m1} et {full m2} chicane pour lit {n}, {giv 3} a séparé. {giv m1} à l'eau, {giv m2} dehors jusqu'à {time}

ts {full f2} hôpital, patient {rev m1}, {dob m1}, dort habituellement {addr}, chauffage coupé, {hkind} {health m1}

{full f1} fait dire à {giv 2} que rdv de {day} est remis {date}, tjrs au sujet dossier {file}, même num {phone}

paiement refusé, carte {card}, {full 1} voulait régler électricité {util}. a encore {n} jours. parler à sup

{giv m1}, ddn {dob m1}, sort de prison {date}, agent de probation {ini 2}, cond: pas approcher {full f3}. hébergé \
{org} ch. {n=12}

petite {giv f11}, née {kdob f11}, asthme, carte {health f11}, mère {full f1} manque pompe. pharmacie {money}, livrer \
{addr}. {org} avance

vm : c'est {full f1} encore, {phone} ou bedon {phone} chez {giv 2}. chu pu capable avec le bruit d'en haut au {addr}

@QC beau-frère {full m2} prend tout le chèque de {full f1}, {age f1}, déficience. {o=Curatelle}? dossier {file}. \
{me 3} va appeler

{giv 1} a vu sur {page f2} une fille qui veut se tuer, nom affiché {full f2}, {town 2}. {h=911} contacté {time}

cl. {full m1} nas {sin} né {dob m1} impôt {n} ans en retard, comptoir impôt {org} {day} {time}. dépôt {bank}. \
apporter relevés

{full f1} courriel {mail f1} écrit d'{ip}, demande adresse du refuge pour amie {giv f2}. pas donnée, offert {hot}
""".strip().split("\n\n")
