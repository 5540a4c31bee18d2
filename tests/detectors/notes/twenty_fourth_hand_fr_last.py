"""French frames, third part: fuller forms and references between agencies."""

FRAMES_TEXT: str = """
@fr_reference_fiche
Référence à {org}. Usager : {m1}, né le {dob}, {addr}, {pc}. Motif : encombrement, éviction le {date}. De {org}, par
{f8}, {phonex}.
@fr_transfert_accompagne
Transfert avec {f1.g} en ligne vers {org}. On n'y prend pas le chien; {n8.g} vérifie chez {org} puis chez {org}.
@fr_repertoire_sans_id
Répertoire : {org} et {org} partagent maintenant l'accueil. Demander le formulaire bleu. {org} garde sa propre liste
jusqu'au {date}.
@fr_financement_sans_id
{org} a perdu sa subvention, envoyer les appels juridiques à {org}. On paie encore les interprètes en {lang}.
@fr_plein_sans_id
Si {orgbed} affiche complet, essayer {orgbed}, ensuite {orgbed}. Ne jamais promettre un lit. Demander pour les
animaux avant
le transfert.
@fr_nas_vole
Quelqu'un a travaillé sous son NAS {sin}. {m1}, né le {dob}, a déclaré en ligne depuis {ip}. Lettre au {addr}, {pc}.
@fr_urgence_prestation
|Prestation d'urgence
|{f1}, {age}
|NAS {sin}
|Transit et compte : {acct}
|{addr}, {pc}
@fr_fausse_annonce
Fausse annonce de logement par {page9}; {f1} a viré {amt} depuis {mail}. Le {addr} n'était pas à louer. {orgbed} a
un lit.
@fr_piratage
Boîte {mail} piratée, connexion vue de {ip}. {f1} a changé le mot de passe chez {org} sur l'ordinateur public.
@fr_plus_proche_parent
|{f1.r}
|Née le {dobs}
|Carte {health}
|{addr}, {city} {pc}
|Plus proche parent : {m2}, {phone}
@fr_telecopie_pharmacie
|TÉLÉCOPIE à la pharmacie
|Objet : {m1.w}, DDN {dobs}, NAM {healthq}
|Livrer : {rural}, {pc}
|Appeler {f2.g} avant, {phone}
@fr_repit
Répit pour {f1.t}, {ages}, troubles de mémoire. {org} a une place de jour. Le fils {m2} paie {fee} par jour, carte
{card}. Début {date}.
@fr_retrait_refuse
Retrait refusé. {m1}, compte {acct}, {amt}. En retard aussi pour le gaz, compte {util}. Appelé {org} avec lui.
@fr_colocataire_carte
Son coloc a pris la carte {card} de {f1} pour {amt}. La banque veut un numéro de police, elle a le {case}. Relevé :
{addr}, {pc}.
@fr_fratrie
Même ménage : {f1.g} {dobk}, {m2.g} {dobk}, mère {f3} {dob}. Paniers de {orgfood}, [N|deux sacs]. Laisser au {addr},
{pc}.
@fr_liste_urgence
Liste d'urgence : {f1.g} {phone}, {m2.g} {phone}, voisine {f3.t} {phone}. Clé chez {org}. Cliente : {f4.t}, {ages}.
@fr_carte_reciproque
{m1} arrive de {city}, hospitalisé avec sa carte {healthon}, page de la famille pour les nouvelles : {page}. Suivi par
{org}.
"""
