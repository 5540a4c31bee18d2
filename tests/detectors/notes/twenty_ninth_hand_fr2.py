"""Cadres français : lettres, courriels, clavardage, voix, procès-verbaux."""

BLOCK = """
@cour_loyer
Bonjour, je m'appelle {N.a}. J'ai {A.a} et mon propriétaire veut reprendre mon logement au {L}. Je ne sais plus où
aller. Mon
numéro est le {PH}. Merci, {G.a}
@cour_ref
Bonjour {W},
/ Voici la référence pour {N.b} (DDN {DB.b}). Son cellulaire : {PH}, son courriel : {EM.b}.
/ Bonne journée,
/ {N.c}
@cour_entete
De : {N.a} <{EM.a}>
/ À : {O}
/ Objet : dossier {CA}
/ Avez-vous reçu mes talons de paie? {G.a}
@cour_fiche
Mise à jour de notre fiche : la personne-ressource est maintenant {N.a}, {EM.a}, en remplacement {de+N.b}, à la
retraite.
@cour_sign
C'est noté, j'avise la famille demain.
/ {Nf.a}
/ Intervenante en logement
/ {PHx} | {EM.a}
@cour_ip
Billet {CA} : propos haineux au clavardage, IP {IP}, signé « {N.a} », {EM.a}. Bloqué à 14 h 05.
@cour_parrain
Je parraine ma mère {Nf.b^a}, IUC {UCI.b}. Mon passeport : {PP.a}. Nous vivons à {C}, {PC}. Aura-t-elle la RAMQ tout de
suite? {N.a}
@cour_incendie
Une page d'aide a été créée pour la famille {S.a} après le feu du {L} : {Ug.a}. Pouvez-vous partager? {Nf.b}, voisine
@cour_prof
Bonjour, un élève, {N.a} ({Ak.a}), vient sans dîner. Sa mère est {Nf.b^a}, {PH}. À la maison on parle {LG}.
@cour_assurance
Bonjour, ma réclamation CNESST {CA} est refusée et mon NAS {SIN} est mal inscrit. Je suis {N.a}. Qui peut m'aider à
{C}?
@lettre_appui
À qui de droit : j'appuie la demande {de+N.a}, date de naissance {DB.a}, hébergé(e) à notre ressource depuis le
{DTy}. Courrier aux soins {Od}.
@lettre_proprio
Madame, Monsieur, le loyer du {L} accuse un retard de {$r}. Sans paiement le {DT}, nous irons au Tribunal. Locataire no
{CAc}. {N.b}, gestionnaire
@lettre_tal
TAL, dossier {CAl}
/ Locataire : {N.a}
/ Locateur : {N.b}
/ Logement : {L}
/ Audience le {DTy}. Apporter bail et reçus.
@lettre_dest
{N.a}
/ {L}
/ {Cq} (Québec)  {PC}
/
/ Objet : votre demande d'allocation-logement. Il manque une preuve de revenu. {W}, agente
@lettre_nb
{N.a}
/ {Lr}
/ {Cb} (N.-B.) {PC}
/ {T.a}, votre cas {CA} a été révisé le {DTy}. Votre travailleuse : {Nf.b}, {PHx}.
@lettre_ref
Lettre de référence. Je connais {Nf.a} depuis deux ans. Demandeuse d'asile ({Aj.a}), mère {de+G.b^a} ({Ac.b}), elle
cherche un 4 et demi.
Merci de l'inscrire {Oa}. {D}
@lettre_med
J'atteste que {T.a} (né(e) le {DB.a}, NAM {HN.a}) ne peut utiliser l'escalier. {D}, {PH}
@clav_1
[14:02] visiteur : allo y a tu qqn
/ [14:02] agente : Bonjour, ici {W}, comment puis-je aider?
/ [14:03] visiteur : banque alimentaire proche de {Lc}
/ [14:04] visiteur : moi c'est {G.b}
@clav_2
agente : Un numéro si ça coupe?
/ v : {PH}
/ agente : Votre prénom?
/ v : {G.a}, j'ai {A.a}
/ agente : Merci {G.a}.
@clav_3
salut c'est {G.a} {Od}, j'ai perdu mon cell, peux-tu dire à {G.b} de m'écrire sur {Ui.a} ou passer me voir là
@clav_4
désolée je peux pas venir {DT}, mon gars {Gm.b} fait de la fièvre. appelle moi {PH} - {Gf.a}
@clav_5
Cliente : y m'ont coupé l'hydro, compte {BH}
/ Agente : Le compte est à votre nom?
/ Cliente : non à mon ex {N.b}
/ Agente : vous restez au {L}?
/ Cliente : oui
@clav_6
c'est bien le {H2}? mon amie {Gf.a} va pas bien, elle a {A.a}, répond plus. elle reste au {L}. j'ai peur
@clav_7
bonjour c'est {N.a} j'ai manqué votre appel, nouveau numéro {PH}, même courriel {EM.a}
@texto_proprio
{N.a} ici, ton loyer est encore en retard. virement à {EM.a} d'ici vendredi sinon je change la serrure du {L}
@texto_interv
Bonjour {G.a}, c'est {W.b} {Od}. Ta visite est le {DT} à 11 h, {L}. Texte-moi si tu peux pas.
@texto_soeur
peux tu aller chercher {G.a} pis {G.b} à l'école chu à l'urgence avec maman. la clé est au {L}
@texto_argent
vire le dans mon compte {BF} c'est au nom {de+N.a}, l'autre folio est fermé
@je_1
Je m'appelle {Nm.a}. Je suis né le {DB.a} à {C}. Je reste dans ma van, près du coin {Lc}. J'attends un HLM depuis deux
ans.
@je_2
Je suis venu avec ma femme {Gf.b^a} et nos filles {Gf.c^a} et {Gf.d^a}. J'ai le permis de travail {PM.a}. La chambre
au {L} est
trop petite. {Nm.a}
@je_3
j'écris pour mon père {Nm.a}, il a {As.a} et parle seulement {LG}. sa carte {HN.a} est expirée, on fait quoi? merci
{G.b^a}
@je_4
Je suis {Gf.a}, proche aidante de mon mari {Gm.b} qui fait de l'alzheimer. On est au {L} depuis 40 ans. J'ai besoin
de répit.
{PH}
@je_5
On m'a volé ma sacoche dans l'autobus. Mon NAS {SIN}, mon permis {DL.a}, ma carte {BC}, toute était dedans. Je fais
quoi
en premier? {N.a}
@je_6
bonjour jm'appele {Gf.a}, jai {Aj.a} pis chu enceinte, mon chum {Gm.b} est parti, chu seule au {L}. ya tu de l'aide
@voix_1
oui bonjour c'est {N.a} je rappelle {W} mon numéro c'est le {PHw} j'attends encore mon bon d'épicerie merci bye
@voix_2
bonjour mon nom c'est {N.a} ma date de naissance {DBw.a} je reste au {L} y ont fermé l'eau rappelez-moi s'il vous
plaît au
{PHw}
@voix_3
c'est {Gf.b} la sœur à {Nf.a} euh elle est à l'hôpital donc elle sera pas au rendez-vous {DT} rappelez-moi au {PH}
merci
@voix_4
bonjour j'ai {Aws.a} je suis {Tf.a} on m'a dit que vous aviez quelqu'un pour la neige je suis au {L} code postal
{PC}
@voix_5
ici la clinique {D} c'est pour {Nm.a} né le {DBw.a} le formulaire est pas signé rappelez au {PHx}
@pv_1
Présences : {Nf.a} (présidente), {N.b}, {I.d}. Absence : {O}.
/ 1. {G.a} : {n} nouvelles demandes. 2. Budget de {$} adopté. Prochaine rencontre le {DT}.
@pv_2
Assemblée des locataires, {L}. {T.a} questionne l'ascenseur. {N.b} parle de rats. Proposé par {I.c}, appuyé par {I.d}.
@pv_pii
PII : {N.a}, {A.a}. Présents : {W.b} ({O}), {D}. Plan : logement avec soutien, fiducie avec {Ol}.
@pv_situation
Table de concertation, situation {CAc} : famille au {L}. Mère {Gf.a}, ado {G.b^a} ({Ay.b}). Porteur : {O}. Fermée le
{DT}.
@conseil_1
Période de questions : {Nf.a}, {L}, demande quand les lampadaires seront réparés; sa voisine {Tf.b} est tombée. Le
{H2} l'a
dirigée ici.
@conseil_2
Inscription à la séance du {DTy} : {N.a}, {EM.a}, {PH}. Sujet : campement au coin {Lc}.
@ville_req
Requête {CA} : {N.a} signale un bac brun non ramassé au {L}.
@ville_arbre
Req. {CA}, appelant {Tm.a}, {L} : branche sur le fil. Dit de rester loin et d'appeler le {H1} si étincelles.
@ville_chien
Chien errant au coin {Lc}, propriétaire serait {N.a}. La plaignante {Nf.b} veut rester anonyme.
@ville_neige
Constat {CA} : véhicule {PL.a} stationné la nuit devant le {L}. Appartient à {N.a}, conteste, dit n'avoir pas vu la
pancarte.
@jur_1
Ouverture {CA}. {N.a}, ddn {DB.a}. Partie adverse : {S.b}. Reprise de logement, [[NUM_OK|art. 1957]] C.c.Q. Logement
: {L}.
@jur_2
{N.a} a reçu au {L}, le {DTy}, un avis du Tribunal, no {CAl}. Revenu {$r} par mois. Admissible. RDV {Oa} le {DT}.
@jur_3
Je soussignée {Nf.a}, résidant à {C}, déclare être la mère {de+Nm.b^a}, né le {DBc.b}. Le père, {Nm.c}, habite
au {L}.
@acc_1
Famille réfugiée, arrivée {DTy} : {R.a} {DB.a} {UCI.a}; {R.b^a} {DB.b} {UCI.b}; {R.c^a} {DBc.c} {UCI.c}. Interprète :
{LG}.
@acc_2
Rencontre {T.a} {Oa}. Caisse : institution {BI}, transit {BT}, compte {BA}. NAS reçu {SIN}. À faire : RAMQ.
@acc_3
{N.a} ({LG}) : {G.b^a} en 3e année, {G.c^a} en 1re sec. Logement temporaire par {Ol} jusqu'au {DT}.
@acc_4
Ukrainienne {Nf.a}, née le {DB.a}, passeport {PP.a}, permis {PM.a}. Hébergée à la campagne, {Lr}. Veut venir en
ville. {PH}
@acc_5
Étudiant UQAC {Nm.a}, né le {DB.a}, CAQ en règle, IUC {UCI.a}, faim fin de mois. Réf. {Oa}. {EM.a}
@auto_1
Remorquage : auto {de+N.a} ({PL.a}) prise au coin {Lc}, tous ses bagages dedans. Fourrière {$}, {Ol} ne paie pas.
Dossier police {CAi}.
@auto_2
Dort dans son VR plaque {PL.a} au stationnement du centre commercial. {N.a}, {A.a}, un chien. Refuse {Ol}.
@web_1
Reçu de {IP}
/ Nom : {N.a}
/ Courriel : {EM.a}
/ Message : besoin d'aide pour mon loyer, je reste au {L}
@web_2
Formulaire web {CA}. « {G.a} », sans nom. {EM.a}. IP {IP}. Demande des seringues.
@web_3
Profil {Uf.a} : correspond à {Nf.a}, disparue depuis le {DT}, vue au coin {Lc}. Mère {Gf.b^a} demande de partager aux
travailleurs de rue.
@web_4
Note à l'équipe : ne pas accepter les usagers en ami. {N.a} ({U.a}) écrit au personnel {Od} le soir.
@web_5
{G.a} se joint seulement par Messenger, {Uf.a}, cell coupé. Courrier chez sa tante, {Lr}.
@web_6
Adresse {IP} : 14 clavardages vides en une heure. Une fois signé {N.a}, avec le lien {U.a}. Transmis au TI.
@rue_1
Tournée {DT} : vu {K} et sa blonde {Gf.c} au coin {Lc}. Bas, naloxone. Elle est prête pour un logement, réf. {Oa}.
@rue_2
{Nf.a}, {A.a}, tente derrière {Ol}. Plaie au pied, refuse l'urgence. Infirmière {Od} passera le {DT}.
@comptoir
Comptoir : {n} ménages. Nouveaux : {N.a} (4 pers., {L}), {N.b} (seul, SDF). Surplus {Od}.
@deces
Décès {de+Nf.a}, {As.a}, bénévole depuis 1998. Carte à son mari {Gm.b}, {L}, {C} {PC}.
@fiducie
Fiducie {N.a} : loyer {$r} versé par {Ol}, transit {BT}, folio {BA}. NAS {SIN}. Allocation hebdo en argent.
@prison
Sortie le {DT}. {R.a}, {DB.a}, dossier {CAc}. Billet d'autobus pour {C}. Agente {I.b} {PHx}.
@dpj
Intervenante {Nf.a}, {PHx}, cherche visites supervisées pour {Nf.b} et sa fille {Gf.c^b}, {Ac.c}. Dossier {CA}.
@dom_1
Préposée absente encore chez {Tf.a} ({DBs.a}), {L}. {Oc} parle de pénurie. Plainte {CA}. NAM {HN.a}.
@interp_1
Appel avec interprète en {LG}. {Nf.a}, {Afj.a}, enceinte, sans couverture. Passeport {PP.a}. {Oc} la verra le {DT}.
@permis_saaq
{Nm.a} a perdu son permis ({DL.a}) pour amendes. Doit {$}. Travaux compensatoires par {Ol}.
"""
