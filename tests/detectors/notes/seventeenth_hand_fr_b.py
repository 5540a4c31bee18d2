"""Cadres français : courriels, lettres, références, accueils, journaux de refuge, télécopies."""

TEXT: str = """
## courriel
De : {f1.email} | Quelqu'un se sert de ma photo sur {f1.page} pour ramasser de l'argent. Je n'ai rien demandé.
{f1.full}

Allô l'équipe, {f1.given} est en congé jusqu'au {date}. Ses suivis : {m2.title} (impôt), {f3.full} (meubles),
{m4.given} (sevrage).

Suite à votre appel, je confirme que {w1.full}, {w1.age}, a été inscrite au transport. Numéro d'usagère
{case.client}. | {f2.init}

Pour le centre d'impôt : {f1.full}, NAS {sin}, trois relevés. Remboursement par chèque au {addr.box}, {pc}.
{m2.given}

Objet : disparition | La page {y1.page} est celle de ma nièce {y1.given}, {y1.age}. Partagez svp. {f2.full}, {phone}

Chère {f1.given}, ton contrat {org.a} finit le {date}. Envoie ton spécimen, j'ai encore l'ancien compte {acct.bank}.
{m2.full}

## lettre
La présente atteste que {m1.full}, né le {m1.dob-text}, est hébergé {bed.a} depuis le {date}. | {f2.full},
coordonnatrice

Je soussigné, {m1.full}, domicilié au {addr.rural}, autorise {org.le} à parler à ma caisse, compte {acct.bank}.

Au Tribunal administratif du logement : je demeure au {addr.}, dossier {case.tal}. Moisissures depuis le {date}.
{f1.full}

À qui de droit, je suis le curé {m1.full}. La famille de {t5.full}, soit {u6.given}, {b7.given} et {g8.given},
fréquente notre comptoir.

Mandat de protection : {w1.full}, née le {w1.dob-text}, nomme sa fille {f2.full}, {addr.}, {city} {pc}. Notaire :
{m3.me}.

## référence
Pour {org.le} : {f1.full}, {f1.age}, parle {lang}, en attente de francisation. La joindre à {f1.email} seulement.

Merci de recevoir {m1.rev}, {m1.dob-fig}, carte {m1.health}. Logé au {addr.} depuis le {date}. Évaluation en ergo,
attente de {N:8} mois.

Référence jeunesse : {y1.full}, {y1.age}, sec. 4, chez sa tante {f2.full}, {addr.}. Cell. {phone}. Dossier DPJ
{case.file}.

Demande de suivi SIV : {m1.quoted}, né le {m1.dob-fig}, dort au coin {addr.corner}. Curateur : {f2.init}.

Famille de {city2} en ville pour traitements : {t5.full}, son garçon {b6.full} ({b6.age}). Statut nº {gov.status}.
Logée {bed.a}.

CLSC vers {org.le} : {v5.tfull}, {v5.health}, popote dès le {date}. Fils : {m6.given}, {phone}, mandataire.

Dame demandeuse d'asile, {r1.full}, IUC {gov.uci}, passeport {gov.pass}. Audience le {date}, avocat {m2.me}.
Interprète en {lang}.

Réinsertion : {m1.full}, {m1.age}, SED {case.file}. A un permis {m1.lic} encore bon. Employeur : {f2.full}, {phone}.

## accueil
{a1.full}, {a1.age}, descendu de {P:<Manawan~Wemotaci~Pessamit>} pour un deuil. S'est fait voler son portefeuille :
permis {a1.lic}, carte {a1.health}.

{t5.title}, monoparentale. Aînée {y6.given}, {y6.age}; {b7.given}, {b7.age}; et {g8.given}, {g8.age}. Loyer
{amt.rent} au {addr.}.

Travailleur agricole, {s1.full}, permis fermé {gov.permit}. Le patron, {s2.title}, garde son passeport {gov.pass}.
Loge au {addr.rural}.

Ouverture du dossier {case.file}. {y1.full}, {y1.dob}. Sort du centre jeunesse à {A:18 ans}. Éducateur : {m2.given}.
Aucun filet.

Jumeaux {b5.given} et {b6.given}, {A:<3 ans~4 ans~18 mois>}. Maman {t7.full}, {t7.dob-fig}. Demande de halte-garderie
{org.a}. {phone}

Retraité de la mine, {v1.full}, {v1.age-yo}, joue aux machines. Dit avoir mis {amt} sur la carte {acct.card}. Fille
{f2.given} inquiète.

Étudiante du {P:Cameroun}, {c1.full}, {c1.age}, colocation au {addr.} avec {f2.given} et {f3.given}. Frais de
{amt.rent}. {c1.email}

## journal
Quart du {date} : {f1.given} à l'accueil, {m2.given} au plancher. {m3.full} change pour un lit du bas, genou.

Unité mobile : seringues {N:45}. {m1.nick} a un abcès, {f2.given} l'a soigné coin {addr.corner}. {f3.given} veut une
désintox jeudi.

Maraude de jour. {v1.given}, le vieux trappeur, {v1.age}, refuse toujours d'aller {bed.a}. {f2.given} lui a laissé
des bottes.

## télécopie
Télécopie pour {org.le} | {w1.tfull}, {w1.age}, {w1.health} | Repas et ménage dès le {date} | TS : {f2.full},
{phone.ext}

Avis de naissance | Mère : {t5.full}, {t5.health} | Bébé : {i6.given}, née le {i6.dob-fig} | Visite au {addr.}

Hôpital vers CLSC | {f1.rev} | {f1.dob-fig} | assurance maladie {f1.health} | sans médecin | demeure au {addr.},
demander {m2.given}
"""
