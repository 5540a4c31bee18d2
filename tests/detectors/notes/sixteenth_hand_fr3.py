"""Frames, fr, part 3."""

RAW = """\
Réclamation {case}, dégât d'eau au {addr}. Assurée : {full:f1}. Tél. {phone}. Elle a dormi {a_org_h} deux nuits.\
 Expert attendu le {date}.
%%
Page de sociofinancement {url_g:f1} : aide aux funérailles de {first:m2}, {age_t:m2}, fils de {full:f1}. \
L'équipe envoie des fleurs.
%%
Ordonnance de {dr:m9} pour {full:f1}, {dob_s:f1}. Livrer au {addr}, sonnette brisée, cogner fort. Pharmacie \
avertie.
%%
Retour de courrier. {full:m1} n'habite plus au {addr}, {pc}. Selon {first:f2}, son ancienne coloc, il serait \
rendu à {city}. Dossier {case} en suspens.
%%
Identité vérifiée : {govl:f1}. {full:f1}, {dob:f1}. Casier vierge. Elle peut commencer {a_org} le {date}.
%%
Service de garde : dette de {amt}, famille {last:m1}. Père {first:m1}, compte {bank}; mère {first:f2}, sans \
emploi. Direction d'accord pour étaler.
%%
J'aimerais parler à {first:f9}. Elle m'avait aidé avec mon passeport ({pass}) pis là je l'ai perdu à {city}. \
C'est {full:m1}, même numéro, {phone}
%%
!none|Journée tranquille, {cnt:9-30} appels. Surtout des demandes de <paniers|comptables \
bénévoles|ventilateurs>. {le_org} est complet jusqu'au {date}.
%%
!none|Le comptoir {de_org_f} ouvre le mercredi dès 9 h. Apportez vos sacs. Contribution de {amts} par famille.
%%
!none|Appelant anonyme, veut savoir où dormir à {city}. Haltes-chaleur nommées. A raccroché avant la fin.
%%
!none|Rappel : pour la santé, c'est le [[HOTLINE_OK:811]]; pour le suicide, le {h988}; pour le reste, le {h211}.\
 Affichez-le SVP.
%%
!none|Bilan du trimestre : {cnt:300-900} personnes rejointes, dont {cnt:20-99} en {lang}. Logement en hausse, \
alimentation stable.
%%
!none|En vertu de l'article [[NUM_OK:1974]] du Code civil, l'aîné peut résilier son bail. Référée {a_org_l} pour\
 la lettre type.
%%
!none|Chers partenaires, {le_org} déménage le {date}. Les services restent gratuits. La ligne {toll} ne change \
pas.
%%
!none|Personne demande un cours de francisation le soir. Parle {lang_n}. Deux places restantes à {city}, test de\
 classement le {date}.
%%
!none|@qc|Dame inquiète pour sa voisine, ne veut nommer personne. Expliqué la ligne Aide abus aînés. Va y \
réfléchir.
%%
!none|Lits disponibles à 20 h : hommes {cnt:1-9}, femmes {cnt:1-6}. Froid extrême, on ne refuse personne. \
{le_acr} prête des matelas.
%%
!none|bonjour avez vous une liste de psychologues pas chers? jai appelé {le_org} mais y'a un an d'attente
%%
!none|Procès-verbal : budget de {amt} adopté pour la halte-garderie; animation en {lang} reportée au {date}; \
levée à 20 h 40.
%%
!none|La subvention pour l'adaptation du domicile peut aller jusqu'à {amt}. Délai de {cnt:4-14} mois. Formulaire\
 papier {a_org}.
%%
!none|Besoin non comblé : aucun transport adapté à {city} la fin de semaine. On le note chaque mois, rien ne \
bouge.
%%
!none|@nb|Y'a-tu du monde qui ramasse les vieux meubles par chez nous? On a appelé {le_org} mais y ont pas de \
truck avant le {date}.
%%
!none|@mb|La Table des organismes francophones se réunit le {date}. À l'ordre du jour : transport rural, \
garderies, services en {lang}.
%%
!none|@on|Mise à jour de la fiche : {le_org} dessert maintenant {city}. Frais : {amt}. Langues : \
[[LANG_OK:français]] et {lang}.
%%
!none|Atelier sur le budget, gratuit, {cnt:8-20} places. Inscription obligatoire auprès {de_org}. Apportez vos \
factures, pas vos cartes.
%%
!none|Mère cherche un camp d'été avec accompagnement pour enfant TSA. Deux pistes remises, dont {le_org}. \
Satisfaite de l'appel.
%%
!none|Avis d'ébullition à {city}. Bouteilles d'eau à la caserne. Les personnes isolées peuvent faire le {h211} \
jour et nuit.
%%
!none|Cueillette des denrées : {cnt:40-95} caisses, {amt} en dons. Merci {a_org} pour le camion. On recommence \
l'an prochain.
%%
!none|Homme en colère contre l'aide sociale. Chèque coupé de {amt}. Droit de révision expliqué, {cnt:30-90} \
jours. Pas de nom pris.
%%
!none|Question sur la garde partagée. Référence à la clinique juridique et {a_acr}. Rendez-vous possible dès le \
{date}. Sans frais.
%%
!none|On a eu de la grande visite : la ministre. Pas de photo des usagers SVP. Le dîner sera servi {a_org}, 11 h\
 30.
%%
!none|L'appel a duré 35 minutes. Deuil récent, pas de danger. Groupe d'entraide proposé, {le_org}, début le \
{date}.
%%
Clinique d'impôts, feuille d'accueil
1. {full:f1}, NAS {sin}, {pc}
2. {full:m2}, NAS {sin}, {pc}
Retour prévu le {date}
%%
Vu au guichet : {hcl:f1}, NAS {sin}. La dame, {full:f1}, a gardé ses originaux. Secteur {pc}.
%%
Prélèvement à arrêter. C'était dans le compte {bank}, pour la garderie du petit {first:m1}. Maintenant sur \
Mastercard {card}. Merci, {first:f2}
%%
Portefeuille trouvé dans l'autobus 14 : carte {card}, {hcl:m1}, permis {lic:m1}. Au nom de {full:m1}. Remis à la\
 réception {de_org}.
%%
Liste de vaccination
{full:f1} / {hc:f1} / dose 2
{full:m2} / {hc:m2} / dose 1
Infirmière : {ini:f9}
%%
Son blogue, {url_b:f1}, raconte tout de l'hébergement. {full:f1} accepte de retirer l'adresse. Connexion faite \
de {ip} selon le technicien.
%%
Deux comptes en souffrance au {addr}, {pc} : électricité {util}, gaz {util}. Total {amt}. Proposé une entente.
%%
Lunettes pour enfant. {first:m1}, {age_k:m1}, {hc:m1}. Mère rejointe à {email:f2}. Envoyer le bon à {rural}, \
{pc}.
%%
Partage de rente, conjoints {full:m1} et {full:f2}. NAS de monsieur {sin}; NAS de madame {sin}. Signature le \
{date}.
%%
Inscription déneigement, {pc}, entrée simple, personne avec canne. Préfère qu'on appelle au {phone} avant de \
passer. Profil {url:m1}
%%
!none|On cherche {cnt:5-15} bénévoles pour la guignolée du {date}. Dossards et café fournis. Départ {de_org}.
%%
!none|Note de service : on n'inscrit jamais de numéro de carte dans les commentaires. Formation obligatoire le \
{date}.
%%
!none|@qc|Punaises de lit, locataire découragé, reste à {city}. Remis le dépliant de la Ville et le {h211}. Il \
ne veut pas porter plainte."""
