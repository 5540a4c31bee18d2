"""French frames, first part: calls, forms, letters (¶ is a line break)."""

FRAMES = """
appel| {p1}, {yop1}, {city}. <Cherche|Demande> dépannage alimentaire d'ici vendredi, chèque coupé. Réf. {orgau}.
  Rappeler au {ph}.
appel@DC| {p1T} appelle pour sa mère, {r2F}, {agedr2}. Habite seule au {addr}, refuse le CLSC. NAM {hnr2}. Téléphone
  de la mère : {ph}.
appel| Appel de~{p1} à {time}. Pleurs +++, séparation récente d'avec {q1g}. Idées noires sans plan. Filet : sa soeur
  {r2gF}, {ph}. Remis {hot}.
appel@P| {p1g} de {rural}, fournaise brisée, {yop1}. Énergie NB veut couper, compte {util}. Ligne {tf} donnée, va
  rappeler.
appel| Msg vocal de~{p1x} : veut savoir où en est sa demande {orgau}. No de dossier {file}. Rappel au {ph} avant
  {time}.
appel@DC| Propriétaire ({p2}) entre sans avis au {addr}. Locataire {p1}, {yop1}, en a peur. Dossier TAL {tal}. Remis
  coordonnées {orgdu}.
appel| Un voisin, {p1M}, s'inquiète pour {p2t} au {bsmt}, <journaux|courrier> devant la porte depuis mardi. Dirigé
  vers {hot}.
appel| {p1l} rappelle 2e fois. Sans logis depuis {d}, dort dans son auto ({platep1}) près du coin {corner}. Pas de
  place {orgbedau}.
appel| Ligne coupée. Nom entendu : {p1}. Afficheur : {ph}. Parlait de~{p2g} qui aurait « tout cassé ». Rappel x2 sans
  réponse.
appel@D| Mère de 3 (<{k1g}, {k2g} et {k3g}|{k1g}, {k2g}, {k3g}>), {yop1}, demande paniers de Noël. {p1F}, {addr}, {pc}.
appel@P| {p1} cherche un médecin de famille, carte NB {hnp1}. Né{ep1} le {dobp1}. Inscrit{ep1} à la liste. Courriel
  {emailp1}.
appel@C| {old}{p1t}, {wordsp1}, perte d'autonomie, fils {r2gM} à [[PLACE_OK=Québec]]. Popote livrée au {addr} dès le
  {d}. Tél. {ph}
appel| Usager {p1M} demande à parler à {p2gF}, intervenante absente jusqu'au {d}. Préfère attendre. Cell : {ph}, texto
  ok.
fiche| Nom : {p1s}¶Prénom : {p1g}¶Date de naissance : {dobp1}¶NAS : {sinp1}¶No ass. maladie : {hnp1}¶Consentement : oui
fiche| Nom : {p1}¶DDN : {dobp1}¶Adresse : {addr}¶Ville : {city}¶Code postal : {pc}¶Tél. : {ph}¶Référé par : {org}
fiche| USAG{gp1:ER/ÈRE} : {p1U}¶NÉ(E) LE : {dobp1}¶DOSSIER : {file}¶COURRIEL : {emailp1}¶CELL. : {ph}¶LANGUE :
  {lang}¶INTERPRÈTE : oui
fiche| Composition du ménage¶- {p1}, {dobp1}¶- {q1}, {dobq1}¶- {k1}, {dobk1}¶- {k2}, {dobk2}¶Revenu : {amt}
fiche| Enfants inscrits au camp¶1. {k1} ({dobk1})¶2. {k2} ({dobk2})¶3. {k3} ({dobk3})¶Parent : {p1}, {ph}¶Allergies :
  aucune
fiche| Demande de logement¶Nom : {p1r} ({dobp1})¶Adresse actuelle : {addr}, {city} {pc}¶Loyer : {rent}¶Personne à
  prévenir : {p2}, {ph}
fiche| Dépôt direct¶Bénéficiaire : {p1}¶Folio/compte : {bank}¶NAS : {sinp1}¶Poste : {box}, {pc}¶Spécimen reçu le {d}
fiche| Pièces d'identité vues¶Permis de conduire {licp1}¶Passeport {passp1}¶Carte soleil {hnp1}¶Au nom de : {p1},
  {dobp1}
fiche| Nouv{gp1:el arrivant/elle arrivante} : {p1}¶IUC : {ucip1}¶Permis : {permitp1}¶Langue : {lang}¶Conjoint{eq1} :
  {q1}¶Logé
  temporairement
  au {addr}
fiche@CPY| Statut indien : oui, no {statp1}¶Nom sur la carte : {p1}¶Né{ep1} le : {dobp1}¶Communauté : voir
  carte¶Remis copie {orgau}
fiche| Aide énergie - titulaire : {p1}¶Date naiss. : {dobp1}¶No de compte : {util}¶Adresse de service : {addr}¶Code
  postal : {pc}¶Solde :
  {amt}
fiche| Bail reçu. Locateur : {p2}, {phx}, {emailp2}. Locataire : {p1}. Logement : {addr}, {pc}. Loyer {rent}.
fiche| Contact d'urgence¶Résidente : {p1F}, ch. 6¶À joindre : {r2M} (père), {ph}¶Md : {p3d}¶Intolérance : lactose
fiche| Stationnement de nuit : {p1}, plaque {platep1}, {addr}. Vignette remise le {d}. Tél. {ph}
fiche| Bénévole : {p1}¶Naissance : {dobp1}¶Courriel : {emailp1}¶Permis de conduire : {licp1}¶Dispo : lundi, jeudi
courriel| Bonjour {p2g},¶As-tu des nouvelles de~{p1} ? DDN {dobp1}, dossier {file}. {gp1:Il/Elle} a déménagé au
  {addr}.¶Merci !¶{p3g}
courriel| Objet : référence¶Bonjour, je vous réfère {p1}. On peut joindre {gp1:monsieur/madame} au {ph} ou à
  {emailp1}.¶{p2}, {org}
courriel| {old}Bonjour {p2t}, je vous écris au nom de ma mère, {p1F}, {agedp1}, du {addr}. Son NAS est le {sinp1}, on
  lui réclame {amt}.¶{r3}
courriel| De : {emailp1}¶Mon nom est {p1} et je suis né{ep1} le {dobp1}. Le formulaire en ligne plante. Mon numéro :
  {ph}.
courriel| {p2g}, le chèque de~{p1} est revenu ({box}, {pc}). Nouvelle adresse : {addr}. On refait l'envoi ? {p3g}
courriel| Salut tout le monde, la cagnotte de~{p1g} est au {fundp1}, {gp1:il/elle} demande à {org} de la partager.
  {p2g}
courriel| Je suis {p1}, mon agente est {p2tF}. Toujours rien pour mon carnet de réclamation. Dossier {file}. Texto au
  {ph}.
courriel| Objet : Facture¶La carte de~{p1t} ({card}) a été refusée, solde {amt}. Est-ce que {org} peut avancer le
  mois ?
courriel| À ajouter à la liste : {p1} ({emailp1}) et {p2} ({emailp2}), formation {orgdu} le {d}.
courriel| Bonjour, le nouveau proprio du {addr} est {p2} ({emailp2}). Virement à ce courriel, plus au compte {acno}.
  Merci, {p1g}
lettre| {p1}¶{addr}¶{city} {pc}¶¶{gp1:Monsieur/Madame},¶Votre demande portant le numéro {file} a été acceptée à
  compter du {d}.
lettre| À qui de droit,¶La présente atteste que {p1}, né{ep1} le {dobp1}, est hébergé{ep1} {orgbedau} depuis le
  {d}.¶{p2F}, intervenante
lettre| Objet : réclamation {claim}¶{p1T},¶Nous avons reçu votre demande de révision du {d}. Réponse dans 30
  jours.¶{p2}
lettre@DC| Tribunal administratif du logement, dossier {tal}. {p1} c. {p2}. Audience le {d} à {time}, salle
  [[NUM_OK=2.04]].
lettre| Je soigne {p1} (D.N. {dobp1}) depuis plusieurs années. Un logement au rez-de-chaussée est requis. NAM
  {hnp1}.¶{p2d}, médecin
  de famille
lettre| {p1t}, veuillez apporter l'avis de cotisation et une pièce d'identité {orgau} le {d}. Empêchement : {phx}.¶{p2}
lettre| Madame, monsieur,¶Je confirme que {p1} ({dobp1}) habite au {addr} et paie {rent} par mois.¶{p2}, {ph}
ref| RÉFÉRENCE {orgau} : {p1}, DDN {dobp1}, {addr}, {pc}, {ph}. Motif : arrérages de {amt}. Consentement verbal.
ref| {p1F}, {yop1}, quitte {q1M} (violence). No sécuritaire : sa mère {r2gF}, {ph}. Ne PAS laisser de message à la
  maison.
ref| {old}Réf. de~{p2d} : {p1} ({dobp1}), NAM {hnp1}, seul{ep1} au {addr}, {pc}. Besoin d'aide au bain et de visites
  d'amitié.
  Contact :
  {p3}, {ph}.
ref| Pour manteaux d'hiver {orgau} : {p1F}, fille {k1gF} ({yok1}), fils {k2gM} ({yok2}). Langue : {lang}. Cell. {ph},
  {addr} {pc}.
ref@C| De la travailleuse sociale de l'urgence : {p1}, {dobp1}, {hnp1}. Congé le {d}, sans adresse. Avant : {bsmt}.
  Lit {orgbedau} ?
"""
