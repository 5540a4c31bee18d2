"""Cadres français, deuxième partie : guignolée, tribunal du logement, embâcle, tourbière, Ouest."""

BLOCK: str = """
@mail
De : {email:f1}¶Objet : refoulement d'égout¶L'assureur demande mon relevé, compte d'énergie {hydro}. Sous-sol fini à
refaire au {addr}. {full:f1}
@mail
Allo {given:f2}, le CLSC veut ravoir le dossier {case} de {titled:m1} avant le {event}, il s'en va en résidence à
{city}, {addr}, {postal}. Fais-moi signe. {given:f1}
@mail
{email:m1}¶Salut {given:m1}, ta place au jardin collectif {orgde} est réservée, première corvée le {event}. Mets tes
bottes.
@mail
Avis aux équipes de la guignolée : rassemblement {orga} le {event}, gants, tuques et boîtes fournis. Café pour tous.
@mail
Le souper spaghetti pour {given:f2} et ses petits est annoncé ici : {url:f2}. La maison du {addr} est une perte
totale. {given:m1}
@mail
La caisse du village ferme, mon nouveau folio est {bank}. Gardez pas l'ancienne carte {card}. NAS au besoin {sin}.
{full:x1}
@mail
Rebonjour {titled:f1}, le bail est au nom de mon chum {full:m1}, sa page c'est {url:m1}. Écrivez-moi plutôt à
{email:f2}. {given:f2}
@letter
{titled:f1},¶Le comité de sélection des HLM a classé votre demande {case} le {past}. Loyer estimé :
{rent}.¶{initial:m1}, agent
@letter
Procuration : moi, {full:m1}, né le {dob:m1}, je laisse {full:f2} prendre mes bons d'épicerie {orga}. {addr},
{city}, {postal}
@letter
{full:s1}¶{addr}¶{city} {postal}¶¶Chère {titled:s1},¶Notre jumelage de Noël vous amène {given:m2}. Pour joindre
{orgla} : {phone}
@letter
Attestation : {full:m1} a fait ses travaux compensatoires chez nous jusqu'au {event}. {full:f2}, intervenante, {org}
@letter
Aux gens du quartier : le carnaval est remis au {event} à cause du verglas. Apportez vos patins et vos tasses.
@letter QC
Mise en demeure à {full:m1}, locateur : le logement du {addr} n'est pas chauffé. Loyer payé du compte {bank}.
Dossier du Tribunal {tal}. Aide : {org}. {full:f1}
@client
Je m'appelle {full:f1}, j'ai {agew:f1}. J'ai perdu ma job à l'usine de poisson pis mon chum {given:m1} est parti. On
me rejoint au {phone}.
@client
Le Guichet d'accès m'a jamais rappelée pour mon père {full:o1}, né le {dob:o1}, carte {health:o1}. Il habite le
{addr}, moi au {phone}. {given:d1}, sa fille
@client
On est arrivés par Roxham, ma femme {given:f1} et moi. Notre IUC est {uci}. Je parle {lang}, la francisation est
pleine. {given:m1}
@client
Mon chèque est coupé parce que j'ai pas rempli mon carnet. Il me reste {small}. Où trouver du lait maternisé sans
donner mon nom ?
@client
mon ex {full:m1} rôde devant le {addr} pis écrit sur {url:m1}. l'IVAC m'a donné le {case}, {orgla} m'a dit de vous
écrire
@client
Évincés le premier juillet : moi {given:m1}, ma blonde {given:f1}, {given:g1} {age:g1} et {given:b1} {age:b1}. On
dort dans l'auto, plaque {plate}, coin {corner}.
@client
Je descends de la {=PLACE_OK:Côte-Nord} pour ma dialyse, carte de statut {status}. {full:x1}, je parle {lang}.
L'hôtel coûte trop cher.
@client
Ça fait {num} jours que je joue plus aux machines. {Orgla}, c'est plein le soir. Y a-tu un autre groupe à {city} ?
@client
J'ai donné mon NAS {sin} à un faux employeur qui a fait la page {url:m2}. Moi c'est {full:x1}, ma carte c'est
{card}, faut-il l'annuler ?
@client
chu enceinte, j'ai {age:y1}, dites rien à mes parents svp, j'ai su votre nom {orga}. mon courriel {email:y1} est
correct. {given:y1}
@client
Mon nom est {full:s1}, je reste au {farm} toute seule depuis que {given:o1} est mort. L'hiver me fait peur.
@client
On fait un bingo pour les funérailles de {full:m2}, c'est annoncé sur {url:x1}. Merci du fond du cœur, {given:x1}
@minutes
Assemblée de la coop : {full:f1} à la présidence, {full:m1} aux procès-verbaux, {titled:f2} au balai. Excusé :
{given:m2}. Don de {amount} {orga}.
@minutes
{initial:f1} propose, {initial:m1} appuie, que le carnaval rembourse les beignes brûlés. Adopté. Prochain bilan le
{event}.
@minutes
Comité famille : {orgla} signale que {num} enfants arrivent sans dîner. On relance la commission. Rien de voté ce
soir.
@minutes
Table fransaskoise : rencontre le {event} à {=DATE_OK:19 h}. On demande un dépliant en {lang} et une garderie sur
place.
@minutes
Plan d'intervention de {full:k1} (né(e) le {dob:k1}). Autour de la table : {org}, {titled:f1}, {doc}, famille
d'accueil {full:f2}.
@minutes
Période de questions : {titled:m1} veut un brigadier au coin {corner}. Il reste au {addr}. La greffière {full:f2}
fera le suivi.
@town
Abri d'auto monté trop tôt au {addr}, plainte de {full:x1}. Le propriétaire serait {full:m2}. Rappeler {phone}.
@town
Embâcle sur la rivière, le citoyen du {farm} a de l'eau dans la cour. {full:m1}. Requête {case} aux travaux publics.
@town
Souffleuse a brisé la boîte aux lettres coin {corner}, signalé par {titled:f1}. Réponse à {email:f1}. Équipe avisée.
@town
Crédit pour aînés sur le compte de taxes : {full:s1}, {aged:s1}, matricule {roll}, {addr}, {postal}. Veuve. Traité
par {initial:f2}
@town
Au comptoir : bac brun brisé, remplacement selon l'article {=NUM_OK:9}, frais de {small}. Le monsieur reviendra,
aucun dossier.
@town
Inondation du printemps : {full:m1} évacué du {addr}, logé à l'aréna avec {given:s1}, sa mère, {age:s1}. Chien
permis. Repas {orgde}.
@town
Inscription au camp de jour reçue de l'adresse {ip}. {full:x1}, {phone}, a mis son NAS {sin} dans la case
commentaires. Effacé.
@town
Carte d'accès à la piscine pour {full:k1}, {aged:k1}. Preuve : bulletin. Parent {full:f1}, {addr}, {postal}
@town
Vignette pour les nuits de déneigement, {full:f1}, plaque {plate}, permis {licence:f1}. Tarif {small}. Bonne
jusqu'au {event}.
@referral
L'infirmière scolaire nous envoie {full:f1}, née le {dob:f1}, deuil récent. Appeler au {phone}, ne pas laisser de
message.
@referral
Objet : {titled:m1}, dossier {case}. Cherche une place en désintox {orga}, transport requis du {addr}. {initial:f2},
{phonex}
@referral
Cercle de parole avec {elder:s1}. {given:m1}, {age:m1}, veut réapprendre l'{=LANG_OK:innu}. Statut {status}.
@referral
Référence refusée : {orgla} prend seulement les {=NUM_OK:18} à {=NUM_OK:30} ans. Numéro {orgde} et liste de {city}
remis, et le {hot}.
@referral
Pour {doc} : rapport médical de l'aide sociale à remplir, {full:x1}, carte {health:x1}. Né(e) le {dob:x1}. À rendre
avant le {event}.
@referral
Demandeurs d'asile à l'hôtel : {full:m1}, passeport {passport}, permis {permit}, et {full:f1}. Interprète en {lang}.
{Orgla} les attend le {event}.
@referral
Aide juridique : {full:f1}, {age:f1}, {addr}, conteste la reprise de {full:m2}. Audience le {event}, dossier {case}.
Procureure : {me:f2}, {phone}
@referral
Centre jeunesse : {full:t1}, {aged:t1}, en fugue. Souvent vu coin {corner}. Né le {dob:t1}. Tutrice : {titled:f2},
{phone}.
@intake
Garde partagée une semaine sur deux : {full:m1} verse {rent}, a {given:g1} (née le {dob:g1}) et {given:b1} (né le
{dob:b1}). Manque de lunchs.
@intake
{full:x1}, saison de tourbe finie, sans médecin, carte {health:x1}. Vit dans une roulotte au {farm}. DDN {dob:x1}.
Mal au dos.
@intake
Étudiant étranger à {city}, parle {lang}, plus d'heures permises au travail. Besoin d'un manteau. Vu {orga}, reste
anonyme.
@intake
{nick}, de son vrai nom {full:m1}, {age:m1}. Agente de probation : {titled:f2}. Carte bancaire {card} dans le coffre
{orgde}.
@intake
La mère de l'appelante, {titled:s1}, vient d'avoir {age:s1}. Née le {dob:s1}. Elle s'égare vers {corner}. Bracelet
avec le {phone}.
@intake
Trousse de déménagement : vaisselle, rideaux, une laveuse qui marche. Ménage de {few}. Livraison le {event},
deuxième étage.
@intake
{full:f1}, NAS {sin}, crédit de solidarité jamais reçu. Rendez-vous avec {given:m2}, bénévole {orga}, le {event}.
@intake
Hausse abusive : {full:f1}, {addr}, {postal}, paie {rent} par virement au compte {bank} de {full:m2}. Moisissure.
Rappel au {phone}.
@intake
Jeune maman {full:y1}, {age:y1}, bébé {given:i1} {agemo:i1}. Lait maternisé fini. Colocataire : {given:f2}, {phone}.
{Orgla} livre demain.
@stats
Depuis le dégel : {num} appels pour des sous-sols inondés, {num} pour des lits, {num} en {lang}. Les lignes ont tenu
bon.
@stats
Bazar du {event} : {num} tables, {num} familles. La tourtière {orgde} a manqué dès {day}. Profit de {amount}.
@stats
L'attente pour un HLM à {city} est de {num} mois. Prochaine inscription le {event}. Apporter l'avis de cotisation.
@stats
{Orgla} ouvre maintenant le samedi. Aide en {lang} sur demande. En dehors des heures, faites le {=HOTLINE_OK:211}.
@stats
Bilan de la guignolée : {amount} en argent, {amount} en denrées. {num} bénévoles au froid. {=NEUTRAL:Noël} est
sauvé.
@log
{time} Une femme avec un enfant cherche {orgla}. Donné du thé, taxi appelé. Aucun nom demandé, aucune note de plus.
@text
Votre place {orga} est confirmée pour le {event}. Ouverture à {day}. Pour annuler, faites le {=HOTLINE_OK:211}.
"""
