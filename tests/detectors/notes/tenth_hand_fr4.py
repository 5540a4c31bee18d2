"""Cadres français, quatrième partie : comptoir, énergie, papiers, Web, région, et quelques notes sans \
renseignement."""

FRAMES = """
== comptoir
10 h 20, {af.full} ({tel}) a payé {money} par carte, no {card}. Reçu posté au {addr.mail}, {pc}.
== comptoir
Compte d'eau {util}, {addr.town}, {pc}. Demande une entente de paiement. Rappeler au {tel} après souper.
== comptoir
Avance de loyer versée au proprio, compte {bank}. Dossier {case}. Montant {money}. Approuvé par {bm.given}. NAS sur \
le formulaire : {sin}.
== comptoir
Changement d'adresse, dossier {case}. Avant : {addr}, {pc}. Maintenant : {addr2}, {pc2}. À partir du {date}.
== comptoir
Avis de débranchement vu. No de compte {util}, {money} à payer, coupure le {date}. Envoyé {o.a} avec le bail.
== comptoir
NAS {sin}, née le {af.dob.form}, vérifiés avec sa lettre. Pas gardé de copie. L'original est {o.a}.
== comptoir
Remis au comptoir : {hw} no {sf.hn} et une passe d'autobus. Signé par {bm.full}, {tel}.
== clinique
Vaccins contre la grippe, {o}. {sf.capsur}, {sf.dob.form}, {hw} {sf.hn}. {sm.capsur}, {sm.dob.form}, {hw} {sm.hn}. \
Tout est beau.
== clinique
Dentiste : {kf.full}, {kf.dob}, {hw} {kf.hn}; son frère {km~kf.given}, {km~kf.dob}, {hw} {km~kf.hn}. Autorisation \
signée par la mère.
== clinique
Pt de {sm.ans}, {addr.rural}, {pc}. No d'assurance maladie {sm.hn}. Tél. à la maison {tel}. Infirmière deux fois par \
semaine. Appelé {o.le}.
== web
Formulaire du site, IP {ip} : « je cherche un lit pour mon oncle, il a {sm.ans}, écrivez à {bf.email} »
== web
Clavardage, {ip}, {date.p}. A donné son code postal, {pc}, et demandé {o.le}. A quitté sans dire merci.
== web
Encore des pourriels sur le formulaire, de {ip} et {ip2}. Rien à voir avec la clientèle. Dit à {bm.given}.
== web
Ado qui nous envoie le lien d'une page où on rit d'elle, {tf.url.social}. Elle a {tf.ans}, veut plus aller en \
classe. Parlé {o.de} et de {hot:Tel-jeunes}.
== web
Avis de recherche partagé par la famille : {af.url.social}. {af.full}, {af.ans}, vue la dernière fois coin \
{addr.corner}. Infos au {tel}.
== web
Réservation en ligne : {bf.email}, {pc}, clinique d'impôt du {date}. Note : parle {lang}, un seul feuillet. \
Provenance {ip}.
== impot
Clinique d'impôt, {o}. {sm.full}, NAS {sin}, DDN {sm.dob.form}. Remboursement de {money} dans {bank}. Appeler au \
{tel} quand c'est prêt.
== impot
Il manque le relevé 1 de {bf.full} (NAS {sin}). L'employeur va le poster au {addr.mail}, {pc}. Relance {o.a} le {date}.
== impot
Couple : {am.full}, NAS {sin}, et {bf.full}, NAS {sin2}. Nouvelle adresse {addr}, {pc}. Tous deux admissibles.
== papiers
Acte de naissance commandé pour {wm.full}, {wm.dob.long}. Copie de la carte de statut {wm.status}. À poster {o.a}.
== papiers
Contravention de {bm.given} : plaque {bm.plate}, permis {bm.dl}. Audience le {date}. Le joindre au {tel}. Avocat de \
garde {o.a}.
== papiers
Permis de travail {nm.permit} échu le {date}. {nm.full}, {nm.agee}, ouvrier de ferme, logé au {addr.rural}. \
Employeuse {bf.full}, {tel}.
== ages
Famille à l'aréna : le père {am.ans}, la mère {bf.ans}, {km.given} {km.ans}, {kf.given} {kf.ans}. Lits montés par \
{o.le}. Cell {tel}.
== ages
{sf.tfull}, {sf.ans}, et sa soeur, {s2f.ans}, partagent le {addr.town}. Une seule marchette pour les deux. Demandé \
{o.a}.
== region
Worry pas, qu'il dit, mais {sm.title}, {sm.agee}, a pas de bois pour passer l'hiver. {addr.rural}, {pc}. Sa nièce \
{af.given} est au {tel}. Appelé {o.le}.
== region
La belle-soeur à {af.full} va la driver à son rendez-vous le {date}. Reste juste à trouver quelqu'un pour garder \
{kf.given} pis {km.given}. Son numéro : {tel}.
== region
Monsieur a essayé le bureau d'Ontario au travail, toujours en {lang:anglais}. {am.full}, {am.dob}. Veut être servi \
en {lang:français}, rappeler au {tel}.
== service
Plus de cartes d'épicerie {o.a} avant le {date}. En attendant proposer {o2}, plus proche de l'autobus.
== service
Confirmé avec {o.le} : chiens de moins de {num:20 kg|40 livres}, pas de chats. Deux chambres. Admission après 16 h.
== service
Cet hiver, {o} et {o2} ont la même ligne. Demander nourriture ou logement, le numéro change pas.
== stats
Ligne texto, {mon} : {n:60-300} échanges, {n:5-30} à risque élevé, {n:2-9} vers le {hot:9-8-8|911}. Durée moyenne \
{num:22 minutes|31 min}.
== appel
Ligne en {lang}, voulait l'horaire {o.de} et {o2.de}. Donné les deux. Pas demandé de nom.
== equipe
Vaccin pour le personnel {o.a} le {date}. Manches courtes. Biscuits après. Avertir votre chef d'équipe si vous \
pouvez pas.
== region
Appelé la caisse avec {sf.title} : compte {bank}, un retrait de {money} qu'elle reconnaît pas. Dossier de fraude \
{case}. La caisse rappelle le {date}.
== region
Panier de Noël livré chez {af.full}, {addr.rural}, {pc}. Compte de bois de chauffage {acct} réglé par {o.le}. \
Dossier {case}.
== clinique
CLSC, à transmettre : {kf.capsur}, {kf.dob.form}, {hw} {kf.hn}; {sm.capsur}, {sm.dob.form}, {hw} {sm.hn}.
== clinique
Piluliers de {sf.title}, {sf.dob.form}, no d'assurance maladie {sf.hn}. La pharmacie livre au {addr.town}, {pc}. \
Carte au dossier {card}.
== web
Visio ratée avec {bm.given}, adresse IP {ip}. Nouveau lien envoyé à {bm.email}. Billet {case}.
== web
Annonce de chambre, {cm.url.social}, ça sent l'arnaque : dépôt demandé par virement à {cm.email}. Averti deux \
personnes. Signalement {case}.
== papiers
Déclaration de naissance : {if.full}, {if.dob.long}. Mère : {af~if.full}, {af~if.dob.long}. Certificat à poster au \
{addr.mail}, {pc}.
== papiers
Liste HLM, une ligne chacun : {am.full}, {am.dob.form}, dossier {case}, {pc}. {bf.full}, {bf.dob.form}, dossier \
{case2}, {pc2}.
== impot
Changement de dépôt direct. Ancien {bank}, nouveau {bank2}. NAS {sin}. Passeport {bf.passport} montré. Formulaire \
parti le {date.p}.
== equipe
La souffleuse est au garage jusqu'au {date}. D'ici là on pellette l'entrée chacun notre tour, la feuille est sur le \
frigo.
== service
Bonne nouvelle, {o} ouvre aussi le samedi matin. Café, déjeuner à {money.s}, pas besoin de papiers. Entrer par la \
ruelle.
== stats
Sondage : {n:40-120} réponses, {num:82 %|76 %|91 %} disent avoir eu l'aide voulue. On nous reproche surtout la \
musique d'attente.
== appel
Cherchait le bureau des passeports, donné la ligne fédérale. A aussi parlé de déneigement pour aînés, donné {o}.
"""
