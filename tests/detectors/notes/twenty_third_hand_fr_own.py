"""French frames of situations of Québec, l'Acadie, northern Ontario and Saint-Boniface."""

OWN: dict[str, str] = {
    "vecu": r"""
@QC|Reprise de logement : {title:o1} paie {amt} depuis 22 ans au {addr}. Le proprio veut loger son fils. Audience du \
TAL {case} en visio, elle n'a pas d'ordinateur.
---
@QC|Cession de bail refusée. {full:f1}, {addr}, {postal}. Avis envoyé par huissier le {past}. Elle veut savoir si le \
silence du proprio vaut un oui.
---
@QC|CNESST {case}. {full:m1}, {age:m1}, doigt coupé à la scierie. L'employeur dit que c'est un accident de chasse. \
Courriel {email:m1}
---
@QC|RQAP en retard, bébé né le {dob:z1}. La mère, {full:y2}, NAS {sin}, n'a plus que {amt}. Panier OLO demandé {orga}.
---
@QC|Allocation famille coupée, Retraite Québec veut une preuve pour {full:b1.f2} ({dob:b1.f2}). C'est la mère, \
{full:f2}, qui a la garde.
---
@QC|Francisation : {full:f1@new}, IUC {uci:f1@new}, langue : {lang:f1@new}, allocation versée au {bank}. Il manque \
la garderie. Vue {orga}.
---
@QC|Guichet d'accès : {full:o1}, {dob:o1}, {hname} {health:o1}, sans médecin depuis que la {doc:f2} est à la retraite.
---
@QC|Homologation du mandat de {formal:v1}, {aged:v1}. Le notaire, {me:m5}, demande {amt}. Sa fille {given:f2.v1} \
pleure au téléphone.
---
@QC|Fermeture de la RPA au {addr} : {title:o1} et {title:v2} n'ont pas encore de place. Code postal {postal}. Liste \
du CLSC, {hname} {health:o1}.
---
@QC|Vignette de stationnement refusée par la SAAQ. {full:v1}, permis {dl:v1}, plaque {plate}. Il marche à peine. \
{phone}
---
@NB|Usine de homard : cinq femmes du {!C:Mexique} dans une maison au {addr}. La porte-parole est {full:f1@latin}, \
permis {permit:f1@latin}, joindre par WhatsApp au {phone}.
---
@NB|{full:m1@acadie}, pêcheur côtier, {aged:m1@acadie}, pas assez de timbres pour le chômage. Il garde le dossier \
{case} dans sa boîte à lunch.
---
@NB|La tempête a pris le quai pis la remise à {title:v1@acadie}. Reste au {rural}. Croix-Rouge passée, tél. {phone}. \
Bois de chauffage {orga}?
---
@NB|J'appelle de {city}. Mon oncle {full:v1@acadie} a eu une crise, il est au chez-nous au {rural}, pas de docteur. \
{hname} {health:v1@acadie}. Mon nom à moi c'est {given:f2}.
---
@ON|Moulin fermé à {!C:Hearst}. {full:m1@quebec} veut de l'aide en français seulement. Ontario au travail, membre \
{case}. Reste au {addr}, {postal}.
---
@ON|Formulaire du POSPH à remplir, la {doc:f2} n'a pas le temps. Client : {full:m1}, {dob:m1}, {hname} {health:m1}. \
{phone}
---
@MB|{title:f2} du {!C:Précieux-Sang} cherche un foyer francophone pour son beau-père {full:v1@metis}, NIPM \
{health:v1@metis}, {addr}, {postal}.
---
@QC|Cabane à sucre : deux Guatémaltèques sans eau chaude. {full:m1@latin}, passeport {passport:m1@latin}, et \
{full:m2@latin}, passeport {passport:m2@latin}. Patron averti par {orgle}.
---
@QC|Billet de la communauté : {full:f1@firstnations}, no de bande {status:f1@firstnations}, navette médicale, loge \
chez sa tante {given:o2@firstnations} au {addr}.
---
@QC|Ado en fugue du centre jeunesse, {given:t1}, {age:t1}, vue coin {corner} avec un gars plus vieux. Page {url:t1}. \
Rapport {case}.
---
@QC|Proche aidante épuisée, {full:f1} s'occupe de {given:v2.f1}, {age:v2.f1}, Parkinson. Crédit d'impôt refusé, NAS \
{sin} demandé par écran. Répit {orga}.
---
@QC|Kijiji : dépôt de {amt} envoyé pour un 4 1/2 qui n'existe pas, {addr}. Le faux proprio écrit de {email:m2}. \
Victime : {full:f1}.
---
@QC|Camp de jour trop cher pour {given:b1.f3} ({age:b1.f3}) et {given:g2.f3} ({age:g2.f3}). La mère \
{full:f3} garde le reçu. Bourse {orga}, {postal}.
---
Popote, changement de route : {title:o1} au {addr} mange mou, {title:v2} au {addr} est diabétique. Sonner fort. \
Cuisine : {phone}
---
Bonne boîte, bonne bouffe du {date} : {full:f1}, 2 boîtes; {full:m2}, 1 boîte, payé {small}; {init:f3} \
viendra avec la \
poussette.
---
Décès au chalet. {formal:v1} laisse une veuve, {given:o2.v1}. Compte conjoint gelé {bank}. Prestation de décès \
{!N:2 500 $}. Rappel {phone}
---
@QC|allo le clsc? non? ben coudonc. moi cest {given:o1}, née le {dob:o1}, carte soleil {health:o1}, je voulais ma \
prise de sang
---
@QC|bonjour c'est pour ma voisine {full:o1} elle est née le {dobw:o1} pis elle mange juste des toasts elle reste au \
{addrw}
---
@QC|Hydro, dernier avis avant le 1er décembre. Entente de {small} par mois. Compte {hydro} au nom de l'ex, {full:m1}. \
Madame est {full:f2}, {phone}, {email:f2}
---
Cuisine collective, feuille de présence : {short:f1}, {short:f2}, {short:m3}. Nouvelle : {full:f4}, {postal}, \
{phone}. Allergie aux noix.
---
Ménage : trois colocs au {addr}, {full:x1} ({dob:x1}), {full:x2} ({dob:x2}) et {full:x3} ({dob:x3}). Un seul nom sur \
le bail. Rappel {phone}
---
Registre des visites, HLM : {full:m1}, intervenant, 13 h; {full:f2}, CLSC, 14 h. Clé rendue par {given:o3}. Caméra \
{ip} en panne.
---
Saint-Jean : la fête {orgde} est le {!D:24 juin}, épluchette et jeux. On cherche {cnt} bénévoles, pas besoin de char.
---
Glanage à {city} : {cnt} caisses de patates données {orga}, {cnt} {orga}. Reste des navets.
---
@QC|Info sur le supplément au loyer : revenu de moins de {income}, six mois à {city}. Formulaire {orga}, réponse en \
{!N:30 jours}.
"""
}
