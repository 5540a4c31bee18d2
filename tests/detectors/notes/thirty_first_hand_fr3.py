"""French frames, third part: notes in which nobody is identified."""

FRAMES = """
libre| Cherche <une banque alimentaire|un vestiaire|un repas gratuit> à {hood}, à pied. Remis {orgle} et les heures.
  Rien d'autre.
libre| Appel anonyme, clinique d'impôts. Revenu sous {big}. Remis {orgle}, prochaine séance le {d}. Pas de suivi voulu.
libre| Ne plus référer {orgau} avant le {d}, liste fermée. Essayer {orgle2} ou composer le {c211}.
libre| Changement d'heures {orgau} : lundi au jeudi, 9 h à 16 h, fermé le midi. Nouvel horaire dès le {d}.
libre| Stats de la semaine : {n} appels logement, {n2} alimentation, {n3} santé mentale. Besoin non comblé :
  hébergement pour couples à {city}.
libre| En détresse ? Appelez ou textez le {hot}. Pour un lit, faites le [[HOTLINE_OK=2-1-1]]. Aussi : {tf}, jour et
  nuit.
libre| Besoin d'interprète : {lang} ou {lang2}, atelier {orgdu} le {d}. Cachet de {fee}.
libre| Question dentaire. Remis ligne du régime canadien, {tf}. Et {orgle} ajuste ses tarifs au revenu.
libre@DC| Reprise de logement : expliqué l'[[NUM_OK=article 1963]] et le délai de réponse d'un mois. Référé {orgau}.
  Nom non
  demandé.
libre@C| Grand froid : halte ouverte jusqu'au [[DATE_OK=31 mars]], {n} places. Navette du terminus {orgau} à 21 h et
  23 h.
libre@P| Bureau de Dév. social déménage le {d}. Appeler ou déposer les papiers {orgau}. Supplément au loyer max {rent}.
libre| PV : adopté, projet de soirée sans rendez-vous. Budget {big}, {orgle} sera l'hôte. Prochaine rencontre le {d},
  {time}.
libre| Plus d'admissions avant le {d}. Environ {n} familles en attente. Voir {orgle}, sans référence ni carte.
libre| salut est-ce que la halte-chaleur est ouverte à soir à {city}? c'est {orgle} ou l'église? merci beaucoup
libre| Paniers : le {d}, {time}. Apporter des sacs. Un par ménage. Halal ou sans gluten sur demande. {org}
libre| Rapport annuel : {n} aînés et {n2} nouveaux arrivants rejoints, supplément moyen de {fee} par mois.
libre| En attente 2 h avec Service Canada, remis {tf}. Voulait des infos sur la PSV et le SRG. Dépliant posté.
libre| Ne veut pas se nommer. Moral bas depuis la perte d'emploi, pas d'idées, pas de plan. Offert {orgle} et {hot}.
  Plus calme à la fin.
libre| ON CHERCHE : bottes d'hiver, sacs de couchage, bas chauds. À laisser {orgau}. Reçu pour dons de [[NUM_OK=20
  $]] et plus.
libre| Rappel formation naloxone le {d}, {time}, deuxième étage. {n} places. S'inscrire auprès de sa coordonnatrice.
libre| À louer, 4 1/2 à {hood}, {rent}, pas chauffé, libre le {d}, chat accepté. Visites par {orgle}.
libre| La fiche {orgdu} est erronée, plus de meubles. Signalé à l'équipe des données. Mise à jour prévue le {d}.
libre| Parle {lang} seulement. Interprète au téléphone 14 min. Francisation avec halte-garderie à {city}. Remis
  {orgle}.
libre| L'autobus ne passe plus le dimanche à {hood}. Commentaire transmis à la Ville. Ne veut pas de retour.
libre| Protocole punaises : sac, sécheuse 45 min, noter au registre. Deux chambres traitées le {d}, {fee} chacune.
libre| Famille de 5 cherche 5 1/2 sous {rent}. Coupons {orgau} seulement. Attente de 4 à 6 ans expliquée.
libre| Question antipoison : remis [[HOTLINE_OK=811]] et dit de faire le [[HOTLINE_OK=911]] si la respiration change.
  Pas de suivi.
libre| Atelier budget offert en {lang} le {d}. Gratuit, garderie sur place. Inscription {orgau} avant {time}.
libre| Selon [[NEUTRAL=François Legault]], le crédit passera de {fee} à {fee2}. À valider avant de le dire aux gens.
  Voir
  {orgle}.
libre| Retour de bail en [[NEUTRAL=juillet]] : prévoir plus d'appels. L'an passé, {n} ménages sans logis à {city} au
  [[DATE_OK=1er juillet]].
libre| Besoin de répit pour proche aidant, {lang} un atout. Remis {orgle} et la ligne {tf}. Coût : {hr} l'heure.
libre| Compte de 6 h : {n} hommes, {n2} femmes, {n3} refus faute de place. Transmis à la Ville. {org} ouvre sa salle.
libre| Plus de dépliants en {lang}, en demander {orgau}. Prochaine livraison le {d}. Il en reste {n} à l'accueil.
"""
