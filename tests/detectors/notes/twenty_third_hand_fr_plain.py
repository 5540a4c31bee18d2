"""French frames with nothing to hide: services, needs, counts, places, programme dates."""

PLAIN: dict[str, str] = {
    "rien": r"""
Appel anonyme : cherche un comptoir alimentaire ouvert le dimanche. Donné {orgle}. Pas de rappel.
---
Bilan de la semaine : {cnt} appels, {cnt} clavardages, logement en tête. Interprète en {lang} {!N:7} fois.
---
Relâche : {orgle} ferme jusqu'au {date}. Diriger les gens {orga}. Urgence toujours au {!H:911}.
---
Rappel à l'équipe : idées suicidaires, {!H:988}; infirmière, {!H:811}. Ne donnez pas votre cellulaire.
---
@QC|Veut seulement savoir si une hausse de {small} par mois est permise. Expliqué la section {!N:G} du bail. Voir \
{orgle}.
---
@QC|Le 1er juillet approche : {cnt} ménages sans bail à {city}. Entreposage gratuit {orga} dès le {date}.
---
La guignolée a ramassé {amt}. Il manque du café et des pâtes. Remerciements {orga}.
---
Lits ce soir : {!N:28 sur 30}. {cnt} refus depuis lundi. Halte-chaleur ouverte jusqu'au {!D:15 avril}.
---
Clinique d'impôt le {date}, revenu de moins de {income}. C'est {orgle} qui reçoit. Apporter les feuillets.
---
mauvais numéro, voulait le {hot}. donné, a raccroché
---
V : est-ce qu'il y a des cours de francisation le soir
A : Oui, {orgle}, gratuits, avec halte-garderie.
V : merci beaucoup
---
Dépliant à traduire en {lang}, en {lang} et en {lang} pour les travailleurs de l'usine. Échéance le {date}.
---
Mise à jour : le nouveau volet {orgde} prend aussi les hommes. Attente d'environ {!N:8 semaines}.
---
Procès-verbal : subvention {orgde} portée à {income}. Prochaine rencontre le {date} au sous-sol de l'église.
---
Monsieur de {city}, fâché du prix de l'autobus. Aucun service à offrir, suggéré la séance du conseil.
---
Ne plus référer pour des meubles {orga}, dégât d'eau dans l'entrepôt. On verra après le {date}.
---
Besoin : couches. Offert : {org}. Non comblé : lait maternisé, rien à {city}.
---
bonjour je voulais juste savoir à quelle heure passe la navette pis si elle arrête à la bibliothèque merci
---
@QC|L'article {!N:1974.1} permet à une victime de résilier son bail. Préavis de {!N:deux mois}. Info {orga}.
---
Pêche finie, {cnt} travailleurs sans chômage avant le {date}. {orgle} garde des paniers de côté.
---
Café-rencontre pour les gens qui parlent {lang}, le mardi à {time}, gratuit, local {!N:204}. Org. : {org}
---
Je suis nouvelle à {city}. Où trouver des bottes pour l'hiver pas cher, et un médecin? Merci.
---
La dame pensait appeler {orgle}. Expliqué le rôle du {!H:211}. Va regarder le site elle-même.
---
Verglas : génératrices réservées aux aînés. Gymnase ouvert à {city}, soupe {orga}. Info routière au {!H:511}.
---
Cuisine : {!N:75} portions de pâté chinois, {!N:10} sans porc. {orgle} apporte le pain le {date}.
---
À l'école {!U:Gabrielle-Roy}, {orgle} sert des déjeuners. Gratuit. {cnt} enfants la semaine passée.
---
Sondage : {!N:83 %} des gens de {city} ont eu leur réponse. {!N:Un sur cinq} voulait de l'aide au loyer.
"""
}
