"""Cadres français tirés de situations d'ici : Outaouais, Montréal, régions, Acadie, Nord de l'Ontario."""

from __future__ import annotations

RAW: str = """
#own_traverse @QC
Travaille à {pl:Ottawa}, reste à {pl:Gatineau}, deux déclarations à faire. {p1.full}, NAS {sin}, {addr.unit}, \
{pc}. Le \
provincial a jamais été produit.
#own_dpj @QC
Signalement retenu. {g1.full} ({g1.dob}) et {b1@g1.full} ({b1.dob}) restent chez leur grand-mère {x2.given}. Mère : \
{f1.full}, en désintox. Prochaine audience le {when}.
#own_rosaire @QC
{x1.full} dit son chapelet au téléphone, elle s'ennuie depuis la mort de son mari. {x1.age}, {phone}. Appels \
d'amitié demandés {org.a}.
#own_chalet @QC
Vit à l'année dans un chalet sans eau, {addr.rural}, {pc}. {m1.full}, {m1.agee}, santé fragile, NAM {m1.hn}. La \
Ville veut l'évincer.
#own_cabane @QC
Travailleur de cabane à sucre blessé à la main. {m1.full}, no CNESST {case.claim}, né le {m1.dob}. Le patron, \
{m2.titled}, dit que c'est sa faute.
#own_metro @QC
Femme en pleurs, sortie du métro, coin {addr.corner}. Se nomme {f1.given}, {f1.age}. Ne veut pas la police. \
Accompagnée {org.a_s} à pied.
#own_bixi @QC
Un jeune a trouvé un sac : carte soleil {p1.hn}, carte de guichet {acct.card}, au nom de {p1.full}. Remis {org.a_t}.
#own_bail @QC
Cession de bail refusée par le proprio. {f1.full} doit quitter le {addr.unit} à cause de son ex, {m1.full}. \
Attestation demandée {org.a_l}. {f1.email}
#own_pension @QC
Perception des pensions alimentaires, dossier {case.claim}. {f1.full} reçoit plus rien depuis que {m1.full} \
travaille au noir. Compte pour le dépôt : {acct.bank}.
#own_toit @QC
Toit qui coule, chaudières partout. {x1.tfull}, {addr.plain}, {city} {pc}. Le concierge, {m2.given}, promet depuis \
l'été. Inspecteur le {when}.
#own_accent @ON ~quebec
Personne à l'urgence parlait français. {y1.full}, {y1.age}, carte Santé {y1.hn}, a signé sans comprendre. Plainte à \
déposer, sa fille appelle du {phone}.
#own_moulin @ON
Fermeture du moulin à {city}. {m1.full}, {n:12 ans} d'ancienneté, NAS {sin}, attend son relevé d'emploi. Courriel \
{m1.email}. Suggéré {org.le}.
#own_homard @NB
Usine de homard fermée trois semaines. {f1.full}, permis de travail {gov.permit}, loge à huit au {addr.rural}. Le \
contremaître garde les passeports.
#own_tintamarre @NB
Demande de {p1.full}, {city} : faire réparer sa rampe avant le retour de sa tante {x2.given}, {x2.agew}. Carte \
d'assurance-maladie {x2.hn}.
#own_brayon @NB
Auto brisée, {y1.init} ne peut plus aller à ses traitements. Rester au {addr.plain} l'hiver lui fait peur. Bénévole \
trouvé {org.a_f}, {phone}.
#own_parrain @QC
{m1.full}, {m1.age}, parrain aux AA, veut aider un chum qui boit, {m2.nick}. Lit de désintox demandé {org.a_s}. \
Rappel à la job, {phone.ext}.
#own_hijab @QC ~arab
Insultée dans l'autobus. {f1.full}, éducatrice, {f1.age}, veut porter plainte. No d'événement {case.police}. Vidéo \
sur {f1.url}.
#own_demandeur @QC ~african
Demandeur d'asile arrivé vendredi : {m1.full}, IUC {gov.uci}, né le {m1.dob.long}. Dort dans une église. Interprète \
en {l:lingala}. Rendez-vous {org.a} le {when}.
#own_pcfi @QC ~haitian
{m1.tfull} attend son permis depuis onze mois. Ancien passeport {gov.passport}, DDN {m1.dob.num}. Sa femme \
{f2.given} accouche en mars. Aucune carte RAMQ.
#own_kijiji @QC
Arnaque de loyer : annonce de {p1.full} sur {p1.url}, {money} virés, logement inexistant au {addr.plain}. Plainte \
{case.police}.
#own_mariage @QC
Sa famille veut la marier l'été prochain. {t1.given}, {t1.age}, élève de 4e secondaire, a écrit de l'école. Adresse \
IP relevée au besoin : {ip}.
#own_hydro_hiver @QC
Rebranchement hivernal demandé. {f1.titled}, compte {acct.hydro}, deux enfants, {b1.given} ({b1.ageb}) et \
{k1.given}, née le {k1.dob}. Chauffe au four.
#own_caf @QC
Le CAF m'a coupé mon chèque, dossier {case}, parce que mon chum {m1.given} dort chez nous. Moi c'est {f1.full}, \
{addr.unit}, {phone}
#own_auxiliaire @QC
L'auxiliaire {f2.given} n'est pas passée. {y1.full}, {y1.age}, même jaquette depuis trois jours. NAM {y1.hn}. Fille \
à {city}, {phone}.
#own_tutelle @QC
Mandat de protection de {x1.full}, née le {x1.dob.long}. Mandataire : son neveu {m2.full}. Comptes gelés, \
{acct.bank} et {acct.bank}.
#own_camp @QC
Campement démantelé près du coin {addr.corner}. {m1.nick} et {m2.full} ont perdu tentes et papiers, dont la carte \
{m2.hn}. Casier offert {org.a_s}.
#own_vignette @QC
Vignette de stationnement pour handicapé : {p1.full}, permis {p1.licence}, plaque {gov.plate}. Courriel {p1.email}. \
Formulaire du médecin manquant.
#own_carillon @QC
Mère monoparentale, {f1.given}, demande des habits de neige pour {g1.given}, {g1.age}, et {b1.given}, {b1.age}. \
Passe {org.a_f} jeudi.
#own_temoin @QC
Cour municipale le {when}. {f1.full} témoigne contre {m1.full}, dossier {case}. Paravent demandé. Accompagnatrice : \
{f2.gi}, {phone}
#own_aeroport @QC ~inuit
{x1.full} est sortie de l'hôpital sans billet de retour. {x1.age}, parle {l:inuktitut}. Numéro de bénéficiaire \
{gov.status}. Nuit payée {org.a_s}.
#own_reserve @QC ~firstnations
Pas d'eau chaude chez {x1.full}, {addr.rural}. Demande au conseil de bande par {f2.given}, chef d'équipe, {phone}. \
Maison de 1974.
#own_conge_maladie @QC
Assurance-salaire refusée à {f1.full}, réclamation {case.claim}. Son médecin, {p2.drfull}, a écrit deux lettres. \
Plus rien au compte {acct.bank}.
#own_voice_messe !lower
allo oui c'est {x1.full} euh j'ai {x1.agew} là la madame de la {o:Popote Quatre Saisons} est pas venue j'ai pu rien \
au frigidaire
#own_transcription !lower
bon ben mon nom c'est {m1.full} je suis né le {m1.dob.words} pis mon compte c'est le {acct.hydro} y veulent me \
couper demain matin
#none_own_taxe @QC
Taxe de bienvenue, compte d'école, vignette : la Ville prend les ententes de paiement au comptoir le mardi. Rien en \
ligne.
#none_own_cegep @QC
Journée carrière au cégep le {when}. {org} tient une table. Prévoir {n:200} dépliants, une nappe, et du café.
#none_own_pont @QC
Le pont est fermé la fin de semaine, les livraisons {org.de_f} passent par l'autre rive. Retard de {n:40} minutes \
prévu.
#none_own_moustique @ON
L'autobus de {city} part à 7 h pour les rendez-vous au sud. {n:12} places, coût {n:15 $}, enfants gratuits. \
Réserver {org.a_f}.
#none_own_salle @NB
Souper de fricot à la salle paroissiale, {n:10 $} l'assiette, au profit {org.de_f}. On commence à 16 h jusqu'à \
épuisement.
#none_own_securite @QC
Vous pouvez effacer l'historique avant de fermer la page. Si le danger est immédiat, {h:911}. Sinon {hot.toll}, en \
toute confidentialité.
"""
