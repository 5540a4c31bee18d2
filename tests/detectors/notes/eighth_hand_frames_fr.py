"""Notes d'appel françaises d'une ligne 211, tapées pendant que la personne parle."""

FRAMES = """
Parle tout bas, conjoint dans la pièce à côté. Veut partir ce soir avec {n} enfants. Prénom seulement : {g1}. Texto
 permis au {phone}, ne pas appeler. Transfert à la {orgbedf}.

Frigo vide. Demeure au {addr}, {town} {postal}, avec son père ({eagep}). {full1} dit qu'elle peut marcher jusqu'au
 {orgfoodm} s'il ouvre avant {D:vendredi}.

« C'est-tu ici pour l'huile ? » Oui. {mr1}, réservoir à sec depuis {D:dimanche}, n'a jamais demandé d'aide avant. Lui
 ai donné le {orgmoneym}, {D:lundi au jeudi, 9 h à 15 h}.

Sa fille n'est pas rentrée. {g3}, {tage}, vue la dernière fois coin {corner}. La mère, {full1}, attend au {phone}.
 {H:911} avisé pendant l'appel.

Adresse donnée : {addrbad} - non, attendez, {civicgood} et pas {civicbad} - c'est {full2} qui le dit, excuses et
 tout, joignable au {phone}. Égout refoulé, la Ville ne répond pas.

Q : votre date de naissance ? R : {dob}. Q : le nom sur la carte ? R : {mid1}. Q : le numéro ? R : {health1}. Carte
 périmée, dirigée vers {O:Service Nouveau-Brunswick}.

Le proprio, {full2}, a changé la serrure; ses affaires sont encore au {addr}. Dossier {case} au {O:Tribunal
 administratif du logement}. Elle s'appelle {g1}, pleure.

Élève ses petits-enfants : {g4} ({kdob}), {g3} ({kdob}), un bébé. La {O:DPJ} les a confiés le {date}. {full1},
 {eage}, voudrait souffler une fin de semaine. {orgelderm}.

courant coupé à {D:midi}, compte {util}, doit {money}. facture au nom de~{in2}, c'est la femme qui appelle, {g1},
 {phone}. ont jusqu'au {date}

Impôts gratuits ? Seul, revenu <{N:18 400 $}|{N:23 150 $}|{N:9 975,20 $}>, feuillets prêts. Nous dicte son NAS sans
 qu'on le demande : {sin}. {full2}, {addr}, {phone}, rendez-vous le {D:3 mars à 13 h 15}.

Ne veut pas dire son nom. Née le {dob}, ça oui. Cherche une clinique d'avortement près de~{town}; donné {orgbirthf},
 {ophone}.

Correction : le nom de famille est {s1} et non {s3}. Rappeler au {phone} après {D:17 h}. Toujours en attente d'une
 place en désintox.

Arrivés le {date}, ils sont quatre, pas de manteaux. IUC {uci}. Parlent {lang} seulement, {g1} traduit, le client est
 {full2}.

texto recu : « allo cest {g1} d'hier, ils veulent mon numero de reference ». donné {case}. « pis la cest mon nouveau
 cell {phone} »

Homme pieds nus à l'abribus, {corner}, confus. La passante s'appelle {gi1}. Camionnette de l'{orgstreetv} partie à
 {D:21 h 40}.

Veuf, {eage}, ne peut plus pelleter. Sa fille {g1} téléphone de~{away}. Lui, c'est {full2}, {addr}, {town} {postal}.

Idées noires, pas de plan. Accepte la conférence avec le {H:9-8-8}. Un prénom, {g2}. Clavardage venu de {ip}. Restée
 {N:22} min.

Portail du loyer bloqué, locataire no {rent}. On ne peut pas réinitialiser; le bureau ouvre à {D:8 h 30}. {full2},
 {addr}, {phone}.

{O:Aide sociale} coupée pour un formulaire manquant. L'agente {full3} ne rappelle pas depuis {n} semaines. Dossier
 {case}. {mr2} veut quelqu'un avec lui : {orglawm}.

a perdu son portefeuille dans l'autobus {N:12}. permis {dl1}, assurance maladie {health1}, c'est tout ce qu'elle sait
 par coeur. {full1}, née le {dob}, pour l'instant au {addr}

Qui appelle ? {full2}. Pour qui ? Sa mère, {full1}, née le {edob}. Quoi ? Elle sort la nuit du {addr} en jaquette.
 Centre de jour : {orgelderm}.

Popote : passer par la galerie, {addr}, {postal}, sonner deux fois. {mr2} est diabétique et dur d'oreille; d'abord un
 coup de fil au {phone}. Évaluation le {date}.

Son ex écrit sur elle, {page2}, il continue malgré l'engagement au dossier {court}. {full1} demande si c'est un bris.
 Référée au {orgsafem}.

Demandeur d'asile, {agep}, dossier {claim}. Permis de travail {permit} reçu, mais le rendez-vous pour le NAS est le
 {date}. {full2}, dort par terre au {addr}.

Dialyse {D:mardi, jeudi, samedi}. Part de loin : {rural}, {postal}. {full1}, marchette, no de santé {health1}.
 Bénévole du {orgridem} d'accord pour {D:jeudi}.

Sous-sol inondé, {n} adultes pis un chat. Réclamation {claim}, l'expert {full2} ({phone}) traîne. La maison : {addr},
 {postal}. {O:Croix-Rouge} jointe.

Petite voix. « Je m'appelle {g1}, j'ai {tage}, mon père boit. » Donné {H:1-800-263-2266}, restée jusqu'à ce que sa
 tante {g3} prenne le téléphone.

Couches taille {N:4}. Bébé {g2}, né le {bdob}, un mois trop tôt. Maman {full1}, {phone}, {addr}, passera à la
 {orgbabyf} {D:mercredi entre 13 h et 16 h}.

Appel relais. {ls2}. Interprète {L:LSQ} pour l'audience du {date}, dossier {case}. Écrire plutôt : {mail2}.

L'{cst2} cherche un motel pour une famille de {n} en panne, fourgonnette {plate}. Fonds d'urgence, {orgmoneyf},
 {money} accordés.

Jeu : a perdu {money} le {D:1er}. Sa femme {g1} garde la carte maintenant ({card}). Voudrait parler à quelqu'un en
 {lang}. {full2}.

La voisine, {full1} ({phone}), s'inquiète pour {mr4}, {eage} : le neveu encaisse ses chèques. Il reste au {addr},
 {postal}. Ligne d'aide, {H:1 888 489-2287}.

Lui ai lu sa lettre : trop-perçu {money}, répondre avant le {date}, son NAS ({sin}) imprimé en haut. {mrf1} a
 compris. Clinique : {orglawf}.

Jeté dehors {D:samedi}, {tage}, divan chez son ami {g4}, {addr}. Se fait appeler {g2}, pas l'autre nom. Lit possible
 <au {orgyouthm}|à la {orgyouthf}>, va y penser.

Travailleur agricole, {L:espagnol}. Le patron garde son passeport {passport}. {full2}, dortoir au {rural}. Donné
 {H:1-833-900-1010}.

Message laissé à {D:14 h 05}. {phone}, demander {g1}, surtout pas {g3}, sa soeur ne sait rien.

Punaises, tout le troisième étage du {addr}, {n} logements. Concierge : {g2}. {in1} veut une inspection sans que son
 nom sorte.

Au bord du pont, dit qu'il saute. Où ? {corner}. {g2}, {age}. {H:911} en conférence, gardé en ligne jusqu'aux
 ambulanciers, {D:2 h 17}.

Services autochtones seulement svp. Carte de statut {status}. {full1}, {P:Pessamit}, deux petits de {lage} et {lage}.
 {orgnativem}.

Permis d'études {permit} échu le {date}, le cégep hausse les épaules. Lui écrire à {mail1}, c'est {full1}, {ydob},
 elle aimerait un avocat qui parle {lang}.

S'excuse : la date de ce matin était celle de sa soeur {g3}; la sienne est le {dob}. {full1}, fiche {case} corrigée.

répit autisme. garçon {g2}, {kage}, l'école le garde juste le matin. mère {full1}, {addr}, {town} {postal}. liste
 d'attente de {N:14} mois au {orgelderm}

Dort dans son char, Civic grise {plate}, derrière l'aréna. Deux missions. {full2}, {phone}. Son agente à {O:Anciens
 Combattants} est en congé.

Saisie au compte {bank}, {money} partis dans la nuit. {full2} croyait que le {H:211} faisait des lettres. Non :
 {orgmoneyf}, budget et dettes.

Infirmière {g3} du {O:CLSC} avec {full1}, carte {ramq1}, impossible d'expliquer le consentement. Langue : {lang}.
 Trouvé pour {D:15 h 30}.

C'est {g1} ou {g3} ? {g1}, qu'elle dit en riant. Née le {dob}, si j'ai bien entendu. Numéro de liste HLM {client},
 rang {N:140}.

{O:Solidarité sociale} coupée, no {client}, agent {mr4}. Loyer {money} au {addr}; il reste {N:40 $} à {full1} d'ici
 le {date}.

Dame seule passé le pont, {rural}, le puits est sec. « {eage} pis toutes mes dents. » {full1}. Livraison d'eau
 {D:jeudi}, barrière ouverte.

Juste des initiales, {ini2}. Seringues près des balançoires, {P:parc Victoria}. L'{orgstreetv} y va {D:avant 18 h}.

Sort de détention le {date} : {full2}, né le {dob}, ni manteau ni carte. Détenu no {client}. Autobus vers {away};
 l'aumônier, le {rev4}, s'en occupe avec le {orgbedm}.

constat {ticket} pas capable de payer, {money}, est sur le {O:chômage}. y a tu une entente possible ? dit d'appeler
 le percepteur. {full1} / {phone}

« Savez-vous à qui vous parlez ? » Fâché. {full2}, avertissement antérieur {case}. {g3} a repris l'appel à {D:11 h
 20}.

Dentiste pour adulte. Le programme veut le numéro de santé ({health1}) et la date de naissance ({dob}); rien noté
 d'autre. Elle : {g1}.

Partis du {addr} pour le {addr}, les chèques vont encore à l'ancienne place. {g1} et {full21}. {O:Postes Canada} et
 {O:Service Canada} expliqués.

Enceinte de {N:31} semaines, pas de suivi. Parle {lang}. {full1}, {yagep}; le téléphone est au cousin {g2} : {phone}.
 Sages-femmes, {orgbirthf}.

Le coloc {g2} a vidé le compte {bank}. {full1} veut le poursuivre. Petites créances, formulaire {N:SJ-870}, limite
 {N:15 000 $}; {orglawf} aide à remplir.

Refus au comptoir : pas de preuve d'adresse, juste {fsa} dans l'ordi. Vraie adresse {addr}, {postal}. {mr1}. Réglé
 avec la {orgfoodf}.

Fraude : un faux agent de l'{O:ARC} a son NAS, {sin}, et sa carte, {card}. {full1} tremble, seule au {addr}.
 {H:1-888-495-8501}, la banque, les bureaux de crédit.

Intervenante {full3} en ligne pour {full2} : bon d'hôtel fini le {date}. La rappeler au {phonext}, interprète {lang}
 sur place {D:jusqu'à 16 h}.

Habits de neige. {g4} a {lage}, {g3} en a {lagen}. Laisser au concierge, {addr}. Nom de la mère ? {g1}. Son cell ?
 {phone}. Couleur ? N'importe, sauf rose.

Parrainage rompu, {full2} est parti avec sa carte RP ({prcard}) dans le camion. {full1}, {lang}, aucune famille ici.
 {orgnewf}.

La voisine du {addr} ne ramasse plus son journal depuis {D:mardi} : {full1}, peut-être {eage}. Visite de la police
 demandée, {ophone}.

Elle épelle : {spell1}, prénom {g1}. Mari {g2} hospitalisé à {away}, le stationnement coûte {N:18 $} par jour. La
 joindre au {phone}.

Cour le {date}, dossier {court}, pas de char. {full2}, plus de permis depuis {D:2023}. Le prendre au {rural}, après
 c'est de la boue.

Infirmière formée à {P:Abidjan}, {age}, veut travailler. {full1}, son CV est là : {page1}, son cell {phone}. Séance
 d'info à l'{orgnewv} le {D:12 février à 10 h}.

Internet coupé le {date}, compte {util}, {N:89 $} par mois. Facture envoyée à {mail2}. {full2} demande {O:Familles
 branchées}.

Couple en tente au bord de l'eau. Lui : {full2}, {dob}. Elle : {g1}, {dob}. Trois chiens. {orgbedm} en prend un, ont
 refusé.

Pas elle, lui : le patient est {full2}, elle c'est {g1}, sa femme. {O:RAMQ} {ramq2}. Soins à domicile arrêtés, {n}
 visites manquées, veut porter plainte.

Ligne morte, prendre le numéro du voisin, {phbad}, pardon, {phgood}. {mr1}, oxygène à la maison, panne au {addr}.
 {H:911} si la bonbonne baisse.

Clavarde depuis {ip}, veut « disparaître ». {tagen}, à ce qu'elle écrit. Un prénom après un bout : {g3}. Passée au
 {H:9-8-8}, suis restée.

Carte NAS perdue, le numéro {sin} si ça peut servir (non). {nick2}, né en {yob}, aucune autre pièce. Clinique
 d'identité : {orgbedf}, {D:premier lundi du mois}.

Jumelles, nées le {bdob}, mère {full1} de~{away}. La préparation coûte <{N:212 $}|{N:187,50 $}|{N:240 $}> par mois.
 <{orgbabyf}|{orgbabyv}> en garde {N:6} boîtes, apporter la carte {health1}.

« J'veux pas de trouble », dit {g2}, {agen}, payé comptant, pas de talon. Permis {permit}. Patron : {full4}. Normes
 du travail, puis {orgnewf}, {lang}.

Le motel refuse sa carte ({card}), veut un dépôt de {money}. {full1}, feu au {addr} hier soir, bon de la
 {O:Croix-Rouge} pas encore reçu.

Son neveu vient étudier, faut une tutelle. Le jeune : {full2}, {kdob}, passeport {passport}. L'oncle : {g4}, {phone}.
 Formulaire {N:5646}, notaire par la {orglawf}.

{P:Ontario} : carte santé {ohip}, a déménagé ici le {date}, délai de {N:3} mois. {full2}, insuline. Pharmacie
 d'entraide, {orgm}.

Heures du {orgm} à {town} ? Donné {D:lundi au vendredi, 8 h 30 à 16 h 30}, fermé le {D:lundi de Pâques}. Pas pris de
 nom.

Raccroché au bout de {N:40} secondes. Télé en {L:anglais} derrière. Rien d'autre à noter.

Info seulement : l'allocation pour enfants, c'est combien de plus ? Jusqu'à {N:143 $}, avant le {date}. {O:Agence du
 revenu du Canada}.

anonyme. cherche des rencontres en {lang}, {town} ou {away}, le soir. donné {hot}, c'est tout

Halte de nuit ? <{orgbedf}|{orgbedv}>, {oaddr}, ouvre à {D:20 h} quand il fait {N:-15}. Demande pour quelqu'un
 d'autre, sans détails.

Mauvais numéro, voulait le {H:4-1-1}. Redirigée, polie, {N:1} min.

Long appel sur son bail. Lu l'article {N:1955}, l'avis est de {N:3} mois. La {orglawf} tient une clinique le
 {D:premier mardi du mois}. N'a pas dit où il loue.

TEMPÊTE - tournée de l'{orgstreetv} annulée le {date}. Si ça appelle, offrir {hot} et la liste des soupes.

La {orggoodsf} prend-elle des meubles ? Oui, {ophone}, ramassage {D:le mercredi}, pas de matelas.

Vaccin : aréna de~{town}, {D:6 novembre, 13 h à 19 h}, sans rendez-vous, quelqu'un parlera {lang}.

clavardage : « êtes-vous un robot » / répondu non / parti. c'était pour la banque de loyer, max {money}

Avis d'ébullition à {town}, {n} appels depuis {D:7 h}, même question. Texte mis à jour à {D:9 h 15}; page {oweb}.

Enseignante, veut des crayons pour {N:24} élèves, aucun nom. {orgbabyf}, courriel {omail}, avant le {date}.

Voulait savoir si le {H:8-1-1} répond en {lang}. Oui, demander l'interprète, sans frais.

Personne ne parle. Respire fort. Donné le {H:9-8-8} et le {H:911} deux fois, ligne fermée à {D:3 h 52}.

{orgbedf} pleine encore, {N:19} en attente. La plus proche ensuite est à {away}. A dit correct, a raccroché.

Aimerait faire du bénévolat {D:le samedi}. On cherche justement {L:arabe} et {L:dari}; envoyé {omail}. N'a pas laissé
 son nom.

La date sur la carte est fausse, y est écrit {dob}, faudrait {dob}. Numéro {health2}. {full2}, qui me répète son code
 postal sans arrêt : {postal}.

Il a cliqué. Le NAS ({sin}), le courriel ({mail2}), la banque, tout donné. Connexion vue de {ip}. {full2}, {agep},
 attend au {phone}.

Faux profil avec sa photo, {page1}. Elle, c'est {g1}, {tage}; {mail1} piraté aussi. Sa mère {full3} le sait.
 Signalement : {H:1-866-658-9022}.

Pour l'infirmière à domicile : sonner chez {g1}, le mari est {full2}, {O:RAMQ} {ramq2}, {addr}, {postal}. La tablette
 prêtée affiche {ip}, « des fois que ça vous sert ».

Quels papiers pour l'{orgv} ? Bail, une facture, n'importe quelle carte. Ouvre à {D:10 h}, la file commence à {D:8 h
 30}. On y parle {lang}.

farce, deux jeunes qui rient, {N:2} min. donné {H:1-800-263-2266} pareil

Pharmacie de~{town} : veut {N:50} trousses de naloxone. Vu avec la {O:Santé publique}, {ophone}, livraison le {date}.

Étudiante en travail social, veut suivre un quart d'écoute. Formation le {date}, {N:6} heures, {omail}. Parle {lang}
 en plus.

Le {H:8-1-1} ou l'urgence ? Toux depuis {D:lundi}. On ne conseille pas, transféré. {N:3} min, sans nom.
"""
