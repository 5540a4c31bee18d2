"""French frames, part two: forms, letters, e-mails, faxes, the municipality."""

TEXT = r"""

%% f_accueil
Nom : {sur 1}
Prénom : {giv 1}
Date de naissance : {dob 1}
Téléphone : {phone}
Adresse : {addr}, {city} {pc}
%% f_court
Demandeur : {rev 1}
No de dossier : {case.year}
Âge : {age.n 1}
Tél. : {phone}
Langue : {lng 1}
Orientation : {org}
%% f_menage
COMPOSITION DU MÉNAGE
{full 1f}, {dob 1}
{full 2m^1}, {dob 2}
{full 3k~2}, {dob 3}
{addr}, {city}
Loyer {amt 620 1300} non chauffé
%% f_menage2
Enfants à charge : {full 1k} ({dob 1}), {full 2k~1} ({dob 2}). Garde partagée. Mère : {full 3f^1}, cell. {phone}.
%% f_hlm
OMH - DEMANDE DE LOGEMENT
Demandeur : {full 1}
NAS : {sin}
Né{g 1 /e} le : {dob 1}
Revenu annuel : {amt 14000 31000}
Adresse actuelle : {addr}, {city} {pc}
%% f_piece !
Pièces présentées :
- carte d'assurance maladie {hc 1}
- permis de conduire {gov.dl 1}
Au nom de {full 1}, copie versée au dossier le {d}.
%% f_urgence
Personne à joindre : {full 1} ([[frère||père||conjoint]] de l'usagère {giv 2f})
Rés. {phone}  Trav. {phone.x}
%% f_specimen
Spécimen de chèque reçu : {acc.full}
Titulaire : {full 1}, {addr}
Courriel pour avis : {mail 1}
%% f_immig
Nom : {rev 1@new}
IUC : {gov.uci 1}
Carte RP : {gov.pr 1}
Courriel : {mail 1}
Arrivée : {d}
Né{g 1 /e} le : {dob 1}
Francisation niveau {num 1 8}
%% f_camp
Inscription camp de jour : {full 1k}, {g 1 né/née} {dob 1}, assurance maladie {hc 1}. Parent {giv 2f~1}, courriel \
{mail 2}. {amt 75 280} payé.
%% f_benev
FICHE BÉNÉVOLE - {org f}
{full 1}, {age 1}
{addr}, {city} {pc}
Plaque : {gov.plate 1}
Disponible dès le {d}
%% fax_conge !
CONGÉ HOSPITALIER. {rev 1s}, DDN {dob 1}, no dossier {case.num}. Retour à domicile {d}, {addr}. Pansement q2j. \
Inf. liaison {full 2f}, {phone.x}
%% fax_geriatrie !
À : {org s}. Re : {ttl.f 1s}, {age 1}, NAM {hc.qc 1}. Demande d'hébergement temporaire suite à chute. Répondante : \
{full 2f}, {phone}.
%% fax_urg
TS urgence : {full 1m}, SDF, carte {hc 1}, congé {hr} avec bon de taxi. Pas de suivi. Réf. {org s}.
%% l_attest !
À qui de droit, la présente atteste que {ttl.f 1} réside au {addr}, {city}, depuis le {d} et participe à nos \
activités. {full 2f}, intervenante
%% l_soutien !
Objet : demande de {full 1}, {g 1 né/née} le {dob 1}. Madame, nous appuyons la demande de logement de {ttl 1}, \
{age.a 1}. Cordialement, {full 2}, {org}
%% l_mise !
MISE EN DEMEURE. {ttl.f 1}, {addr}, {city} (Québec) {pc}. Vous êtes prié{g 1 /e} de faire cesser les infiltrations \
d'ici le {d}. {full 2}, locataire
%% l_ref
Bonjour {giv 1}, je te réfère {full 2f} ({dob 2}) pour le groupe de deuil. Son mari est décédé en janvier. Elle \
attend ton appel au {phone}. Merci, {giv 3f}
%% c_collegue
Allo {giv 1f}, peux-tu retirer {full 2} de la liste? {g 2 Il/Elle} a eu son 4½ par {org.le l}. Son nouveau \
courriel : {mail 2}. Bonne fin de journée, {giv 3}
%% c_facture
De : {mail 1}
Objet : facture {org}
Bonjour {giv 2}, ci-joint la facture de {amt 85 640} pour le transport du {d}. {giv 1}
%% c_avocat !
Bonjour Maître, voici la déclaration de {full 1f} ({mail 1}), dossier {case.year}. La partie adverse est {full \
2m}. Audience le {d} à {hr}.
%% c_ip
Formulaire web reçu {d.log}, IP {ip 1}. Nom inscrit : {full 1}. Courriel {mail 1}. Besoin : [[meubles||colis \
alimentaire||vêtements]].
%% c_menace
Menaces reçues par le clavardage, adresse IP {ip 1}, pseudo relié à {url 1}. Billet informatique {case.num}. Bloqué.
%% m_chien
Plainte – chien. {full 1f}, {addr}, dit que le chien de {ttl 2m} court après les enfants. Municipalité avisée, \
requête {case.req}.
%% m_fosse
Fosse septique non conforme, {addr.rural}, {town}. Propriétaire {full 1m}, tél. {phone}. Avis de la municipalité \
envoyé le {d}.
%% m_lot
Demande de dérogation mineure, {addr.lot} du cadastre. Requérant : {full 1}, {addr.po}, {town} {pc}. Étude au \
conseil du {d}.
%% m_ponceau
Ponceau bouché devant le {addr.rural}. {ttl 1ms} a de l'eau dans sa cave. Voirie y va demain. Le rappeler au \
{phone7}, municipalité de {town}.
%% m_deneige
{full 1f} se plaint du déneigement : sa mère de {age.a 2fs} est prise dans la maison, {addr.rural}. Requête \
{case.req} à la municipalité.
%% m_taxes
Compte de taxes {acc.util}, {full 1}, {addr}. Solde {amt 300 1900}. Entente municipale, 4 versements dès le {d}.
%% m_pv
Période de questions (conseil du {d}). {ttl.f 1} demande quand le chemin sera nivelé. {ttl.f 2} dépose une \
pétition de {num 18 90} noms. Levée à {hr.p}.
%% m_biblio
Municipalité : abonnement bibliothèque de {giv 1k} et {full 2k~1}, {age.n 1} et {age.n 2} ans. Parent : {mail \
3~1}. Frais {amt 5 15}.
%% m_feu
Permis de brûlage refusé à {full 1m}, {addr.rural}. Feu signalé par la voisine {full 2f}. Pompiers de {town} sur \
place à {hr}. Événement SQ {case.sq}.
%% m_stat
Constat {case.tick} remis au véhicule {gov.plate 1} devant l'hôtel de ville. {ttl 1} conteste, écrit à {mail 1}.
%% m_eau
Avis d'ébullition levé le {d} pour la municipalité. {ttl 1s}, {age.a 1}, n'avait pas compris : lui porter {num 4 \
12} cruches au {addr.bare}.
%% rapport_inc !
RAPPORT D'INCIDENT no {case.num}. Le résident {full 1m} a frappé {full 2m} à {hr}. Témoin : {giv 3f}, préposée. \
Aucune blessure. Direction avisée.
%% resume_fam
Mère {full 1f}, {age 1}, deux enfants : {giv 2t~1} ({age.n 2}) et {giv 3k~1} ({age.n 3}). 3½ au {addr.bare}. \
Moisissures. Profil de la mère : {url 1}.
%% resume_jeune
{giv 1t}, {age 1}, fugue du foyer de groupe hier {hr}. Profil {url 1}. Éduc : {full 2}, {phone.x}. {org.Le} a \
l'œil ouvert.
%% ca_pv
CA {org.de}, {d}. Présences : {full 1f}, {full 2m}, {full 3}. Absent : {full 4m}. Loyer du local {amt 900 1500}. \
Adopté.
%% liste_noel
Paniers : {full 1f} ({addr}), {full 2} ({addr}). Livraison {giv 3m}, départ {hr}, {org f}.
%% saaq
Dossier SAAQ {case.num} : {full 1m}, {g 1 né/née} le {dob 1}, permis {gov.dl 1} suspendu. Joindre au {phone}. Veut \
reprendre ses livraisons le {d}.
%% proc
Procuration : {full 1s}, {addr}, autorise {full 2f} ({phone}) à déposer au compte {acc.acct}, transit {acc.tran}. \
Témoin {ini 3}.
"""
