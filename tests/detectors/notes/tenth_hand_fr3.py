"""Cadres français, troisième partie : notes sans renseignement sur une personne."""

FRAMES = """
== stats
Semaine finissant le {date.p} : {n:80-240} appels, {n:20-60} pour la nourriture, {n:10-40} pour le logement, \
{n:5-15} pour l'énergie. Plus longue attente : 14 minutes.
== stats
Rapport de {mon}. {n:300-900} paniers, {n:40-90} nouveaux ménages. On manque de couches, de lait maternisé, de moulée.
== stats
Lits occupés hier : {n:30-60} sur {num:60|62|70}. Refus : {n:2-9}. Débordement ouvert {o.a} à 23 h.
== stats
Langues demandées ce trimestre : {lang:créole|arabe|espagnol}, {lang:lingala|ukrainien|dari}, \
{lang:innu|swahili|wolof}. Ligne d'interprètes : {n:20-70} fois.
== service
Halte du midi {o.de} déplacée au mardi et au jeudi à partir du {date}. Pas besoin de référence. Fiche mise à jour.
== service
Rappel : pour une demande {o.a}, il faut un avis de coupure. Maximum {money.mo} par année. Autres options au \
{hot:211|2-1-1}.
== service
Congé des Fêtes {o.a}, fermé du {date:24 décembre au 4 janvier|23 décembre au 3 janvier|22 déc. au 2 janv.}. \
Urgences alimentaires : {o2}.
== service
Vérifié l'horaire {o.de}. Attente de {num:six semaines|3 mois|8 semaines}. Une personne y parle {lang} le mercredi.
== service
Nouveau {o.a} : transport gratuit des aînés vers les rendez-vous médicaux à {city}. Réserver {num:48 heures|3 jours} \
d'avance.
== service
Fiche à corriger, {o}. Contribution de {money.s}, selon le revenu. Accès en fauteuil par la porte de côté. \
Inscription par téléphone.
== service
Clinique d'impôt du {date:2 mars au 24 avril|22 février au 30 avril|1er mars au 15 avril}. Revenu maximum \
{num:35 000 $|40 000 $} seul, {num:45 000 $|52 500 $} en couple. Apporter les feuillets.
== appel
Veut savoir si le {hot:211} répond la nuit. Oui, {num:24/7|24 heures sur 24}, et on peut texter aussi. Pas d'autre \
besoin.
== appel
Appel anonyme, {city}. Cherche où donner une bassinette. Donné {o}. N'a laissé ni nom ni numéro.
== appel
Punaises de lit, le proprio ne veut pas payer. Expliqué {num:l'article 1910|l'article 20|l'art. 1941} et donné {o}. \
Pas de suivi.
== appel
Raccroché. Rappelle, silence. La troisième fois demande l'heure. Offert le {hot:9-8-8|988}, refusé.
== appel
Panne de courant depuis le souper à {city}. Donné Info-pannes et le centre d'hébergement à l'aréna. A des \
couvertures. Fera le {hot:911|9-1-1} au besoin.
== appel
Soins dentaires, pas d'assurance. Parlé du régime fédéral et {o.de}. Parle {lang}. Préfère ne pas donner son nom.
== appel
Enseignante, veut la liste des programmes jeunesse à {city}. Feuille envoyée. Mentionné aussi \
{hot:Tel-jeunes 1-800-263-2266|Tel-jeunes}.
== appel
Appel de {num:35 min|50 minutes|12 min}. Deuil, pas de risque. Parlé des groupes, donné {o} et le \
{hot:1-866-APPELLE|211}.
== equipe
Rappel du bureau : feuilles de temps pour le {date}. Stationnement fermé, on asphalte. Passer par la porte arrière.
== equipe
Réunion d'équipe le {date}. Au menu : plan grand froid, nouveaux téléphones, horaire des Fêtes. Apportez votre tasse.
== equipe
SVP ne plus mettre le recyclage dans la poubelle de cuisine. Fonds de café : {money.s}. Prochaine commande le {date}.
== equipe
Formation naloxone le {date}, 13 h, {num:local 2|salle 204|local 3}. Gratuit. Feuille d'inscription près de \
l'imprimante.
== courriel
Bonjour, il reste {n:10-60} manteaux d'hiver {o.a}, surtout pour enfants. Premiers arrivés, premiers servis, \
jusqu'au {date}.
== courriel
Annonce du gouvernement ({neu:ministre Carmant|première ministre Holt|premier ministre Ford}) : {money} par lit cet \
hiver. Rien d'écrit encore, ne rien promettre.
== releve
Nuit :
- chaufferette du corridor bruyante
- {n:3-9} lits libres côté femmes
- encore {num:deux|trois} places {o.a}
- aucun incident
== texto
Je dois apporter quoi à la banque alimentaire?
Une carte pour chaque personne de la maison. C'est ouvert {o.a} jusqu'à 16 h.
ok merci
== liste
On achève : brosses à dents ({n:4-20}), culottes d'adulte, couches no 5, billets d'autobus ({n:3-30}). Commander \
avant le {date}.
== proces
Table alimentaire, {date.p}. {o} et {o2} vont partager un camion. L'entrepôt coûte {money.mo} par mois. Subvention \
en {mon}.
"""
