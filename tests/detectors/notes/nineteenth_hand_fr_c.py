"""Trames en français : notes sans identifiant, et quelques-unes à l'appréciation du lecteur."""

BLOCK: str = """
== stats_mois
Bilan du mois : [[NUM_OK|2 914]] appels, [[NUM_OK|73 %]] en logement. Le clavardage double depuis la rentrée. Délai
moyen de réponse de 48 secondes.
== horaire
{org} change son horaire à partir du {date} : lundi au jeudi, 10 h à 15 h. Mettre la fiche à jour dans les deux
langues.
== tempete @NB
Tempête à {place} : route 11 fermée, écoles fermées, livraisons remises au {date}. Pour une panne appeler {toll}.
== affichette
À coller près du téléphone : urgence [[HOTLINE_OK|911]], Info-Santé [[HOTLINE_OK|811]], idées suicidaires
[[HOTLINE_OK|9-8-8]], tout le reste {two}.
== anon_loyer
Appelante anonyme, loyer de {amount}, hausse annoncée de {fee}. Expliqué l'[[NUM_OK|article 1945]] et le délai
d'un mois. Contactera {leorg}.
== anon_bouffe
Pas de nom. Besoin de manger d'ici la fin du mois, a un micro-ondes seulement. Envoyé {auorg}, aucune preuve
demandée.
== anon_nuit
Monsieur n'a pas voulu dire où il est. Il voulait parler de sa retraite. Écoute de 25 min, {toll} donné, rappellera
peut-être.
== anon_langue
Dame parlant seulement {lang}, interprète trouvée en 8 min. Cherche un cours avec garderie. Attente de [[NUM_OK|11
semaines]] {auorg}.
== quota_crabe @NB
Ouverture du crabe reportée au {date}. Attendre plus d'appels de l'assurance-emploi, trou noir de [[NUM_OK|5
semaines]] dans la région de {place}.
== pension_info
Explication du supplément de revenu garanti : environ {amount}, versé à la fin du mois. Pas de suivi. La personne
lira le dépliant.
== impot_dates
Cliniques d'impôt gratuites {auorg} dès le {date}. Revenu maximal [[NUM_OK|40 000 $]] pour une personne seule.
Apporter ses feuillets.
== programme_pere
{org} offre un groupe de [[NUM_OK|10 rencontres]] pour pères en rupture, en [[LANG_OK|français]] et en {lang}. Début
le {date}, café fourni.
== loi_tal @QC
Selon l'[[NUM_OK|article 1959.1]], un aîné à faible revenu est protégé de l'éviction. Ne pas donner d'avis juridique,
diriger vers {org}.
== quart_calme
Quart tranquille. Deux raccrochés, une demande de météo, une dame contente du dentiste. Le casque 3 grésille encore.
== lits
Lits à 21 h : femmes [[NUM_OK|12 sur 14]], hommes [[NUM_OK|40 sur 36]], débordement au sous-sol de l'église. Appeler
{leorg} avant de refuser.
== fournitures
Manque au local : bas de laine, bottes 11, tampons, bâches. Il reste [[NUM_OK|6]] trousses de naloxone. Commande le
{date}.
== formation
Formation le {date} sur la prévention du suicide. Apporter son lunch. Les appels iront au site de {place} de 9 h à 16
h.
== sondage
Sondage : [[NUM_OK|9 sur 10]] ont trouvé un service, [[NUM_OK|62 %]] au premier appel. On réclame plus de {lang} la
fin de semaine.
== inondation
Sinistrés de {place} : {amount} par ménage, inscription à l'aréna. Eau à faire bouillir jusqu'au {date}. Urgence :
[[HOTLINE_OK|911]].
== nv_cargo @NV
Cargo retardé à {place}, plus de lait à la coop, couches à {fee} le paquet. Prochain vol le {date} si le plafond
monte.
== nv_vaccin @NV
Clinique de {place} : reste [[NUM_OK|95 doses]] contre la grippe. Radio communautaire en {lang} à midi. Dépliants
épuisés.
== guignolee
Guignolée le {date} à {place}. Denrées non périssables, pas de vitre. Les camions partent {duorg} à 8 h.
== garderie_info
Place à contribution réduite : [[NUM_OK|9,35 $ par jour]]. L'inscription se fait au guichet unique. Délai inconnu,
conseiller deux choix et {leorg}.
== desintox
Désintox : appeler à 8 h pile, les lits partent vite. Tremblements ou visions, c'est le [[HOTLINE_OK|911]]. Suivi de
jour {auorg}.
== carte_autobus
Tarif réduit de {fee} avec preuve de revenu, demande faite {auorg}. Compter [[NUM_OK|10 jours ouvrables]]. Rien pour
le transport adapté.
== conference
Soirée sur le deuil avec des textes d'[[NEUTRAL|Antonine Maillet]], le {date}, organisée par {leorg}. Gratuit, 60
chaises.
== sortie_public
Plusieurs appels fâchés des propos de [[NEUTRAL|François Legault]] sur la fonction publique. Noté comme commentaire,
sans référence vers {org}.
== besoin_non_comble
Besoin non comblé : dialyse le dimanche à {place}, aucun transport. [[NUM_OK|5]] demandes ce mois-ci. À porter à la
table régionale.
== campement
Campement au bord de l'eau à {place} : [[NUM_OK|27 tentes]], 3 chiens. {org} apporte de l'eau à midi jusqu'au {date}.
== recherche_benevoles
{org} cherche des chauffeurs le mardi, [[NUM_OK|0,61 $ du kilomètre]]. Bienvenue aux gens qui parlent {lang}. Affiché
jusqu'au {date}.
== parent_ligne
L'école veut un numéro pour les jeunes. Donné Tel-jeunes [[HOTLINE_OK|1-800-263-2266]] et des affiches. Aucun élève
nommé.
"""
