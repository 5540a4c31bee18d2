"""Cadres français sans identifiant."""

BLOCK = """
@sans_heures
Ouverture {Od} : lundi au vendredi, 9 h à 16 h, fermé sur l'heure du dîner. Apporter une facture. Pas besoin de
rendez-vous.
@sans_anon
Appel anonyme, cherchait désintox à {C}. Donné {Ol} et le {HT}. Aucune donnée recueillie.
@sans_stats
Stats du mois : {n} appels logement, {n} alimentation, {n} santé mentale. Attente moyenne 2 min 40. Hors français :
{LG}.
@sans_chaleur
Canicule à {C} : bibliothèques ouvertes jusqu'à 21 h. Eau froide {Oa}. Malaise : {H1}.
@sans_impot
Clinique d'impôts gratuite {Oa} dès le {DT}, revenu de moins de {$} par mois. Bénévole parlant {LG} le vendredi.
@sans_taxi
Voulait un taxi. Expliqué le mandat du {H2}. Transport bénévole possible avec {Ol}.
@sans_crise
En cas de danger, composez le {H1}. Pour parler ou texter, le {H9}, jour et nuit. Pour les jeunes : {HT}.
@sans_infirm
Question sur une fièvre de bébé, hors mandat. Référé au {H8}, option 1, puis {Oa} pour les couches.
@sans_logis
{O} : deux logements adaptés libres, loyer selon le revenu, attente de {n} mois. Formulaire à l'accueil.
@sans_bail
Expliqué que selon l'[[NUM_OK|article 1942]] du Code civil l'avis se donne de 3 à 6 mois avant. Hausse suggérée
[[NUM_OK|5,9 %]].
@sans_prog
Nouveau le {DTy} : cuisine à petit budget {Oa}, {n} places, halte-garderie. Offert en français et en {LG}.
@sans_lits
Lits à 18 h : femmes 0, hommes 2, familles 0. Débordement {Oa} à 21 h. Billets d'autobus à l'accueil.
@sans_form
À l'équipe : formation sur la crise le {DT} à 13 h 30, salle B. Offert par {Ol}. Dîner fourni.
@sans_fonds
Aide maximale de {$} pour une personne et de {$} par famille, une fois par deux ans. Demande par {Ol}.
@sans_rural
Pas d'autobus le dimanche. {Oc} offre une navette vers {C} le mardi, {$f} aller-retour, réserver 48 h d'avance.
@sans_clav
v : bonjour la banque alimentaire à {C} est tu ouverte auj
/ agente : Oui, jusqu'à 15 h. Apportez une preuve d'adresse.
/ v : merci bcp
@sans_voix
bonjour je voulais juste savoir à quelle heure {Ol} ouvre le samedi euh je rappellerai merci
@sans_fiche
Mise à jour : {Ol} ne dessert plus {C}. Frais : {$f}. Clientèle : [[NEUTRAL|60 ans et plus]]. Prochaine révision {DTy}.
@sans_plaisant
Appel de plaisantins, des jeunes qui rient, demandaient « {O} ». Mis fin. Troisième aujourd'hui.
@sans_langue
Appel en {LG} avec interprète. Cherchait un dentiste à bas prix. Donné {Ol}, tarif selon le revenu.
@sans_odj
Ordre du jour : mot de bienvenue, bilan {Od}, budget (solde {$}), vaccination le {DT}, stationnement, varia. PV
adopté tel quel.
@sans_tendance
Depuis le {DT} on entend plus de demandes de loyer que de nourriture. Les gens disent que le {HT} est long. Avisé la
ville et {Ol}.
@sans_client
bonjour j'ai besoin d'aide pour le chauffage, j'ai deux enfants, vous connaissez une place à {C}? je parle aussi {LG}
@sans_victoria
Rappel : les volets Espoir et Victoria sont fusionnés {Oa} en mai. Utiliser le formulaire [[NUM_OK|B-12]].
@sans_bas
Aide sociale de base : [[NUM_OK|829 $]] pour un adulte sans contrainte. Suggéré {Ol} pour le budget, rien d'autre à
{C}.
@sans_nb
N.-B. : demande d'aide sociale au [[HOTLINE_OK|1 833 733-7835]]. Supplément de chauffage {$}. Loyer moyen à {Cb} en
hausse.
@sans_eco
L'appelant veut savoir où porter un matelas. Écocentre de {C}, frais {$f}. Pas du social mais bon.
@sans_hiver
Plan d'hiver {DTy} : {Ol} ouvre à -15, {n} matelas, animaux acceptés, aucune pièce demandée.
@sans_sondage
Sondage : « la dame a été patiente, elle m'a trouvé {Ol} et j'ai eu une carte de {$f} la journée même ». 5 étoiles.
@sans_raccroche
Silence, puis raccroché, 2 fois. Même chose {Oa}. Si rappel, offrir le {H9} ou le texto.
@sans_liste
Bonjour à tous, {Ol} cherche manteaux d'homme L et XL et des bottes. À déposer avant le {DT}. Rien d'électrique svp.
@sans_anglais
Demande de service en {LG}. Transfert à collègue. Besoin : résidence pour aînés à {C}, a un chat.
"""
