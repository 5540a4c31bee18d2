"""Cadres français, cinquième partie : situations d'ici (CLSC, SAAQ, IVAC, usine de poisson, moulin, guignolée)."""

FRAMES = """
== popote
Tournée du mardi : {sm.title} veut de la viande hachée, il a plus ses dents. Entrer par en arrière au {addr.town}, \
la clé est chez {bf.given}, la voisine.
== usine
{am.full} s'est fait laid off à l'usine de crabe, son chômage rentre pas. NAS {sin}, né le {am.dob}. Appelé Service \
Canada avec lui. À relancer au {tel}.
== francais
{af.title} s'est fait répondre en {lang:anglais} deux fois au guichet. On a rempli le formulaire avec elle. Permis \
de conduire {af.dl}, code postal {pc}. Plainte {case}.
== clsc
TS du CLSC, {bf.full}, {tel.ext}. Cherche du répit pour la femme de {sm.full} ({sm.dob}, {hw} {sm.hn}), elle dort \
plus. Proposé {o}. Elle rappelle après son dîner.
== bail
{af.full} avait rien trouvé pour le {date:1er juillet}, ses meubles sont encore en entrepôt. DDN {af.dob.form}. \
Dernière adresse : {addr}, {pc}. Courriel {af.email}.
== ivac
IVAC, demande {case}. {af.full} a pas reçu la lettre, elle était rendue chez sa soeur au {addr.town}. Refaire \
l'envoi, {pc}. Message possible au {tel} ou à {af.email}.
== saaq
Accident de char. {bm.full}, permis {bm.dl}, plaque {bm.plate}, réclamation {case}. {hw.cap} {bm.hn}. Côtes cassées, \
pas de salaire. Formulaires envoyés à {bm.email}. Aide ménagère demandée {o.a}.
== epicerie
Bons d'épicerie remis : {af.init}, 1 bon; {bm.init}, 2 bons; {cf.init}, 1 bon. Reste {n:4-20} bons de \
{num:25 $|50 $} dans la petite caisse.
== guignolee
Guignolée, équipe 4 : {ym.given} conduit, {af.given} pis {bm.given} cognent aux portes. Départ coin {addr.corner}. \
En cas de pépin, {tel}.
== lire
Madame, j'ai reçu votre papier mais j'ai pas tout compris. Je suis {sf.full}, {addr}, {pc}. C'est mon garçon \
{am~sf.given} qui lit pour moi, appelez-le au {tel}.
== ecole
Prof inquiète pour {kf.gi}, née le {kf.dob}. {hw.cap} {kf.hn}. Arrive sans lunch, manteau trop petit. La mère est \
{af~kf.given}, elle veut bien qu'on l'appelle, {tel}. Référence {o.a}.
== deuil
{am.given} a perdu sa mère, {sf.full}, {sf.ans}, la semaine passée. Sait pas par où commencer avec les papiers. Son \
NAS à elle : {sin}. Guide remis, revient le {date}.
== moulin
Depuis que le moulin a fermé, {bm.tfull} sort plus. Sa blonde {af.given} a appelé de {city}. Né le {bm.dob}, {hw} \
{bm.hn}, jamais demandé d'aide à personne. Rappel prévu le {date}.
== asile
{nf.full}, née le {nf.dob.long}, IUC {nf.uci}, permis {nf.permit}. Garderie refusée. Loge au {addr.town} avec \
{kf~nf.given}, {kf~nf.ans}. Avocat de l'aide juridique à trouver.
== caisse
Carte de débit avalée au guichet, {sf.title} avait plus une cenne. Compte {bank}. {bf.given} est allée avec elle. \
Réglé, nouvelle carte le {date}.
== bruit
Chicane de bruit encore. {am.full} du {addr.town} dit que {bf.title} passe la balayeuse à minuit. Elle dit que c'est \
lui. Médiation offerte {o.a}.
== meteo
Grosse tempête annoncée. On annule la friperie pis le dîner de {city}. Bénévoles, restez chez vous. On remet ça au \
{date}.
== cuisine
Cuisine collective : {num:12 portions|18 portions} de pâté chinois, {money.s} par famille. Apporter ses plats. \
Prochaine le {date}, {o}.
== anonyme
Appel d'un père, veut pas dire d'où il appelle. Parlé de la garde partagée, donné Info-social au {hot:811|8-1-1}. \
Plus calme à la fin.
== fiche
Mise à jour, {o} : plus de service le vendredi. Clientèle 55 ans et plus. Frais d'inscription {money.s}. Vérifié par \
téléphone en {mon}.
== traduction
Dépliant demandé en {lang} et en {lang:espagnol}. Tirage {n:100-400}. {o} paie la moitié. Prêt pour le {date}.
"""
