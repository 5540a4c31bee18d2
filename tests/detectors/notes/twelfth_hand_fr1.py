"""French frames, first half: a pilcrow is a line break, a province after a name keeps the frame there."""

TEXT = r"""
@@appel_vite QC
{t:w1} appelle à 8 h 50, pus de chauffage depuis hier, deux enfants ({f:m2} {yo:m2.k}, {f:w3} {yo:w3.k}). Reste au
{addr}. Transférée {oa:hous}, rappel au {ph}
@@appel_court_homme
H., {f:m1}, {yo:m1.s}, pas mangé depuis deux jours. Référé {oa:food}. Livraison au {addr}, {pc}. Sonnette brisée,
appeler au {ph}.
@@appel_tirets
- {g:w1} - impôts pas faits depuis 2022 - NAS au dossier {sin} - rdv {oa:tax} le {date} - apporter ses feuillets
@@appel_long
J'ai parlé avec {n:w1} au sujet de son père, {n:m2/w1}, {ag:m2.s}, sorti de l'hôpital sans soins à domicile. Il vit
seul au {addr}. {oL:sen} va passer.
@@appel_tiers
Une voisine, {n:w1}, s'inquiète pour {t:m2.s} du troisième. Pas vu depuis vendredi, courrier qui s'empile au {addr}.
Dirigée vers le {h911}.
@@appel_acadien NB
{n:m1*ac} de {city} a appelé, ben découragé. Sa femme {f:w2} est à l'hôpital pis l'huile coûte trop cher. Restont au
{rural}. Y'a pas de char. Cell {ph}
@@appel_manitoba MB
Appel d'{n:w1}, de {city}. Son chèque de l'AER n'est pas rentré, loyer dû ({amt}). No de cas {case}. Son travailleur
est {t:m2}, {phx}.
@@appel_ontario ON
{t:m1} cherche de l'aide pour Ontario au travail, ne parle pas l'<LANG_OK|anglais>. Membre no {case}. Transfert à
chaud {oa:new}, {n:w2} a pris l'appel.
@@transfert_journal
TRANSFERT ACCOMPAGNÉ ¶ De : {n:x1}, {h211} ¶ À : {n:x2}, {o:hous}, {phx} ¶ Objet : arriérés de {amt} ¶ Consentement
verbal obtenu : oui
@@transfert_rate
Essayé trois fois {ol:shel}, boîte vocale pleine. Finalement {f:w1} a répondu, un lit en haut. {n:m2} s'y rend à pied,
il est au coin {corner}.
@@transfert_message
Salut {f:w1}, je te passe {n:w2} dans une minute. {ag:w2}, diabétique, deux nuits dehors. Faut surtout pas que son ex,
{n:m3}, sache où elle est.
@@nuit_refuge
1 h 30 : {i:m1} rentre trempé, lit 14. 3 h 40 : {k:m2} sort fumer, revient calme. 4 h 05 : {n:w3} douleur au thorax,
{h911}, carte {hn:w3} remise aux ambulanciers.
@@liste_lits
Lit 1 {r:m1} {dob:m1} ¶ Lit 2 libre ¶ Lit 3 {r:m2} {dob:m2}, retour d'hôpital ¶ Lit 4 réservé pour {ol:relf}
@@effets_perdus
Effets laissés {oa:shel} : un sac noir, étiquette « {n:m1} », un passeport {pp:m1}. Garder jusqu'au {date}, ensuite on
donne.
@@incident_refuge
Incident {case} : dispute pour un chargeur entre {f:m1} et {f:m2}. Pas de blessé. {n:w3}, intervenante de nuit, les a
séparés. {f:m1} suspendu 24 h.
@@sansid_capacite
Complet ce soir : 42 lits, 6 refus, 3 envoyés en taxi. Manque de bols en cuisine. Rappel : {ol:shel} ouvre la salle
chaude dès que ça descend sous -15.
@@sansid_stats
Bilan du jour : <NUM_OK|318> appels. Besoins : loyer, électricité, nourriture. Attente moyenne de {cnt} secondes.
Demandes d'interprète en {lang} à la hausse.
@@sansid_heures
{oL:food} reçoit les gens de {city} le mardi de 10 h à 14 h, sans rendez-vous. Apporter un sac et une preuve de
résidence. Une visite par <NUM_OK|30 jours>.
@@sansid_impot
Rappel aux bénévoles : revenu maximal de <NUM_OK|35 000 $> pour une personne seule, pas de travail autonome. Les cas
compliqués vont à l'ARC, <HOTLINE_OK|1 800 959-7383>.
@@sansid_sinistre
L'inscription des sinistrés déménage de l'aréna {oa:relf} à partir du {date}. Lits de camp et douches sur place.
Navette aux deux heures depuis {city}.
@@sansid_anonyme
Personne anonyme, n'a pas voulu dire d'où elle appelle. Voulait savoir si le proprio peut monter le loyer deux fois
par année. Expliqué, référé {oa:leg}. 9 min.
@@sansid_pv
Procès-verbal, table logement : {amt} versés en dépannage, {cnt} ménages aidés. Suivi : {ol:hous} apporte le tableau
d'admissibilité le {date}.
@@sansid_langue
On cherche un groupe d'aînés où ça parle {lang}. Rien à distance d'autobus. Le plus proche, c'est {ol:sen} à {city},
le jeudi. Besoin non comblé inscrit.
@@sansid_crise
Si la personne parle de suicide, restez en ligne et ajoutez le {h988} à l'appel. Ne raccrochez jamais pour composer.
Pour un jeune : <HOTLINE_OK|1-800-668-6868>.
@@sansid_rentree QC
Rentrée scolaire : il manque {cnt} sacs à dos {oa:schl}, de la 1re à la 6e année, et des espadrilles. Dépôt au centre
de services à {city} avant la longue fin de semaine.
@@sansid_chaleur
Plan canicule : haltes fraîcheur aux deux bibliothèques, eau au terminus, camionnette dehors de 13 h à 18 h. Questions
de climatiseur : {ol:hlth}.
@@impot_fiche QC
Nom : {n:w1} ¶ Né(e) le : {dob:w1} ¶ NAS : {sin} ¶ Adresse : {addr}, {city} ¶ Code postal : {pc} ¶ État civil : veuve
¶ Feuillets : T4A, relevé 5
@@impot_courriel
Bonjour, c'est {n:m1}, vous avez fait mes impôts {oa:tax}. J'ai reçu une lettre qui dit que je dois {amt}. Mon NAS est
{sin}. Vous pouvez m'écrire à {e:m1}
@@impot_depot
Dépôt direct inscrit pendant la clinique : transit {tran}, <NEUTRAL|institution 815>, folio {acct}. Spécimen
déchiqueté. Crédit attendu le {date}.
@@impot_benevole
{n:m1} arrive avec sa boîte à souliers, 2021 à 2024. Conjointe décédée. Enfants à charge : {f:m2}, né le {dob:m2.t},
et {f:w3}, née le {dob:w3.k}.
@@impot_file
No 17 : {g:w1*nw}, a besoin d'aide en {lang:w1} ¶ No 18 : {g:m2}, travailleur autonome, refuser gentiment ¶ No 19 :
fauteuil roulant, porte de côté ¶ On ferme à 19.
@@impot_couple
Couple à la table 4 : {n:m1}, NAS {sin}, et {n:w2/m1}, NAS {sin}. Elle est arrivée au pays le <DATE_OK|2 octobre
2026>, revenus de l'étranger à déclarer.
@@logement_lettre QC
Objet : logement du {addr} ¶ {T:m1}, ¶ Votre locataire, {n:w2}, conteste l'avis d'éviction en vertu de
l'<NUM_OK|article 1943 C.c.Q.> Prière de m'appeler au {phx}.
@@logement_dossier
Dossier {case} / {n:w1} / 2 adultes 3 enfants / loyer {room} / demande {oa:hous} / proprio {t:m2}, {ph}, accepterait
une entente
@@logement_texto
allo c'est {f:w1} encore du {addr} ¶ pas d'eau chaude ça fait 4 jours, le concierge répond pas ¶ mon bébé a {yo:m2.b}
chu à boutte
@@logement_hlm QC
Révision du loyer HLM ¶ Locataire : {n:w1} ¶ No client : {case} ¶ Ménage : {n:m2/w1}, {dob:m2.t}; {n:w3/w1},
{dob:w3.k} ¶ Adresse : {addr}
@@logement_plainte
Je porte plainte contre la maison de chambres du {addr}. C'est plein de rats. Requête {case} fermée sans visite.
{n:w1}, {e:w1}
@@logement_hydro QC
{t:m1} a un avis d'interruption d'Hydro-Québec, compte {hydro}, solde {amt}. Sa femme est sur l'oxygène au {addr}.
Entente demandée avec {ol:hous}.
@@logement_rural
Roulotte au {rural}, pas d'eau l'hiver. {n:m1} y reste avec son oncle {k:m2}. Village le plus proche : {city}. Laisser
un message au dépanneur, {ph}.
@@logement_tal QC
TAL, dossier {case} : audience le {date} à 9 h. {t:w1} sera accompagnée {od:leg}. Locateur représenté par {n:m2}.
Apporter les photos.
@@aines_visite
Visite chez {t:w1} au {addr}. Veuve {ag:w1.s}, toute là, s'ennuie, chatte nommée Biscotte. Frigo presque vide.
D'accord pour essayer {ol:sen} si on va la chercher.
@@aines_fiche
RÉFÉRENCE AÎNÉS ¶ Client : {R:m1} ¶ Âge : {an:m1.s} ¶ No ass. maladie : {hn:m1.s} ¶ Vit seul : {addr} ¶ Contact
d'urgence : {n:w2}, sa fille, {ph}
@@aines_abus QC
{n:w1}, {yo:w1.s}, dit que son neveu garde sa carte {card} et son NIP. Retraits de {amt}. Ne veut pas de police. Ligne
Aide maltraitance <HOTLINE_OK|1 888 489-2287> offerte.
@@aines_srg
Client né le {dob:m1.s}, jamais demandé le SRG. Appel à Service Canada au <HOTLINE_OK|1-800-277-9915> avec lui, 55 min
d'attente. NAS {sin}. Rétroactif possible de {amt}.
@@aines_popote
Trajet {oa:sen} : arrêt 1 {t:w1}, {addr}, sans oignons. Arrêt 2 {t:m2}, {addr}, cogner fort. Arrêt 3 annulé.
@@aines_chute
Alerte chute, {n:w1} ({dob:w1.s}), tombée dans le bain au {addr}. La clé est chez {f:m2}, <NEUTRAL|logement 6>. {h911}
en route. Fille avisée au {ph}.
@@aines_vocal
oui bonjour c'est {n:m1} j'ai {yo:m1.s} je reste au {addr} pis j'ai pas eu mon dîner aujourd'hui mon numéro c'est le
{phw} merci là
@@arrivants_accueil
Client : {n:m1*nw} ¶ IUC : {uci:m1} ¶ Naissance : {dob:m1} ¶ Arrivée : <DATE_OK|2026-08-19> ¶ Langues : {lang:m1}, un
peu de <LANG_OK|français> ¶ Conjointe : {n:w2/m1}, {dob:w2}
@@arrivants_appel
{n:w1*nw}, demandeuse d'asile, IUC {uci:w1}, logée dans un motel au {addr}. Deux enfants de {yo:m2.k} et {yo:w3.k},
pas de manteaux d'hiver. Interprète en {lang:w1}.
@@arrivants_permis
Permis de travail {perm:m1} expire le mois prochain et le patron, {n:m2}, garde le passeport ({pp:m1}). Référé
{oa:leg}, possible traite.
@@arrivants_courriel
Bonjour {f:w1}, ¶ Je vous envoie {n:m2*nw} (IUC {uci:m2}) pour l'évaluation de <LANG_OK|français> le {date}. On peut
le joindre à {e:m2}. ¶ {n:x3}, {o:new}
@@arrivants_pfsi QC|NB
Femme enceinte de 30 semaines, {yo:w1.y}, PFSI seulement, pas encore de carte. {oL:hlth} la verra, demander {d:x2}.
Son cousin {f:m3} conduit, {ph}.
@@arrivants_stboniface MB
{n:m1*ha} vient d'arriver d'Abidjan, hébergé chez {n:m2} au {addr}, {hood}. Veut inscrire sa fille {f:w3/m1}, née le
{dob:w3.k}, à l'école française. {oL:new} l'accompagne.
@@sinistre_fiche
INSCRIPTION ¶ Chef de ménage : {n:m1} ¶ Adresse sinistrée : {rural} ¶ Cell. : {ph} ¶ Membres : {n:w2/m1}, {dob:w2};
{n:m3/m1}, {dob:m3.k} ¶ No d'inscr. {case}
@@sinistre_appel
Évacuée du {addr}, zone inondée. A laissé son insuline à la maison. No d'assurance maladie {hn:w1}. {oL:relf} a donné
un bon de {amt}.
@@sinistre_recherche
Recherche familiale : {n:w1} de {city} cherche son frère {n:m2/w1}, peut-être inscrit sous « {k:m2} ». Prière
d'appeler au {ph} si on le trouve.
@@sinistre_pn
Aînée {n:w1*fn}, {ag:w1.s}, évacuée en avion, no de statut {stat:w1}, avec sa petite-fille {f:w2/w1}, née le
{dob:w2.t}. Parle <LANG_OK|cri>. Chambre au rez-de-chaussée.
@@sinistre_texto
INSCRIPTION : répondez nom + adresse ¶ > {n:m1}, {addr}, {pc} ¶ > moi, ma blonde {f:w2} pis sa mère ¶ > on est à
l'hôtel, mon cell {ph}
@@sinistre_reclam
Réclamation {case}, refoulement d'égout au {addr}. Expert en sinistres : {n:m2}, {phx}. Déjà {amt} de sa poche.
Demande ce que {ol:relf} peut couvrir.
@@sinistre_cagnotte
La cliente demande si une cagnotte en ligne nuit à son aide. Sa page : {url:w1}. {amt} amassés depuis le feu au coin
{corner}. Question envoyée à {f:x3}.
@@vocal_fils
oui allô j'appelle pour mon garçon son nom c'est {n:m1} y est né le {dobw:m1.k} son numéro de carte c'est {hn:m1.k}
rappelez-moi au {phw} bye
@@vocal_anniv
Boîte vocale, transcrit : « C'est {n:w1}, ma date de naissance, le {dobw:w1.s}. Mon chèque de pension est en retard.
Je reste au {addr}. Pas avant dix heures. » Rappelée, pas de réponse.
@@nu_cartes
Clinique de vaccination {oa:hlth}, cartes à vérifier : {hn:w1}; {hn:m2}. Les deux sont échues. La pharmacie veut une
réponse avant le {date}.
@@nu_lien
On nous a envoyé un lien, {url:w1}, pour savoir si on connaît cette personne. On ne confirme rien. Même lien reçu
{oa:shel} par texto du {ph}.
@@ontarois ON
J'ai booké un lift pour {t:w1} de {city}, sa carte Santé {hn:w1.s} est expirée pis ServiceOntario est à une heure de
route. {oL:sen} rappelle lundi.
@@manitobain MB
{f:w1} a passé au bureau avec sa gang de petits, pus de lait, pus de couches. Reste dans {hood}, {addr}. {oL:food} a
quelque chose demain. Carte {hn:w1}.
@@chiac NB
j'ai callé {h211} pis y'ont dit de vous texter, moi c'est {f:m1*ac}, ma furnace a lâché hier soir, je vis tout seul au
{addr}, worry pas si je réponds pas drette
"""
