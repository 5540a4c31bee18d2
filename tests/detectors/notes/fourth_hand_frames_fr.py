"""Frames of French call and case notes by the fourth hand; a star begins each."""

import re

TEXT = """
* _~mme au tel parle vite. {full:f1}, ddn {dob}, {addr:bare}. frigo vide depuis {D=vendredi}, 3 enf. cb {phone} pas avant midi
* Pte {plain:f1} ({age}) congé urgence {D=3 h}, SDF, dormait chez cousine au {addr:unit_after}. Lit {org} gardé jusqu'à {D=21h}
* NOM : {comma:p1}
DDN : {dob:iso}
ADRESSE : {addr:comma}
VILLE : {town}   CP : {postal}
NAM : {health:qc}
* appelante veut pas donner son nom. heures de {org} pis quelle bus passe la. référé {free}. fermé
* ^mère {full:f1} a rappelé, son gars {given:m2} ({age:kid}) manque l'école. reste au {addr:avenue_no}, {town}. tél {phone}
* Verbatim : « j'ai été baptisé le lendemain, je suis né le {dob:words}, on restait à côté du {addr:spoken}, mon père c'était {given:m1} »
* Feu cette nuit au {addr:rang}, 5 sinistrés : {full:f1}, son chum {given:m1}, enfants {given:p2} et {given:p3}. {O=Croix-Rouge} au motel jusqu'à {D=jeudi}
* {full:p1} aura {A=65} le {dob:day_month}, veut savoir pour sa pension. Donné {H=1 800 277-9915}
* Communauté {reserve}, {addr:house}. {full:f1@innu} a besoin d'une rampe pour fauteuil. Conseil de bande rappelle {D=lundi}
* Requête ponceau bouché devant {addr:route}, eau dans la cave chez {plain:m1}. billet {case}. voirie y va {D=ce PM}
* Art. {N=1902} C.c.Q. et chap. {N=B-1.1} : le proprio a pas le droit. Info seulement, anonyme, secteur {town}
* accueil {D=3 nov}
usager : {plain:f1} alias {nick}
né(e) le {dob:short}
langue : {lang}
anc. adresse : {addr}
sans papiers, sans tel
* svp poster le feuillet à {full}, {addr:box_station}, {town} {postal} - pas de fax!! scan à {email} ok
* {mme:f1} son mari s'appelle {given:m1} il a {age} pis de l'alzheimer, y restent au {addr:rang_no} passé le village de {town}
* formulaire de crédit loyer rempli avec {given:f1} : NAS {sin} vérifié, conjoint de fait depuis {D=2019}, reste sa signature
* {full:p1} / née {dob:dmy_dash} / RAMQ {health:qc} / pansement aux 2 jrs / {addr:unit_before} code porte {N=114} / clé sous pot
* veut le no de la {O=Société Elizabeth Fry} pis date de cour, dit audience {date} à {D=9h30}. pas de nom
* proche aidante fille {given:f2} à {town}, cell {phone}. résidente {mme:f1} née en {dob:month_year.old}, erreur au dossier
* famille ukr arrivée {D=22 oct} : {full:f1@ukrainian} {A=34 ans}, {full:f2@ukrainian} {A=61 ans}, bébé. parlent {L=ukrainien} seulement. hébergés chez {given} au {addr:bare2}
* boîte vocale {D=7h52} « oui allo euh c'est {given:f1}, {family:f1} mon nom de famille là, rappelez-moi au {phone} ou ben au {phone} chez mon gars »
* transfert {H=988}, h {A=23 ans}, idées noires + plan, donné adr {addr:chemin}, après le Ultramar. {free} parti {D=03h12}
* fraude interac. {money} du compte {account:bank} vers « {email:m2} ». {full:p1} a {age}, pleure. Centre antifraude {H=1 888 495-8501}
* changement dépôt direct de {plain:p1} : ancien {account:bank} nouveau {account:bank}, caisse fermée {D=lundi}
* Coin {addr:corner} - dame dort abribus, manteau mauve, env. {A=50 ans}. travailleurs de rue ({org}) avisés {D=22h40}
* {full:p1}, sans adresse fixe, courrier a/s {org}. DDN {dob:dots}. cert. naissance perdu + carte statut {gov:status}
* Aîné {plain:m1@cree} de {reserve} en ville pour dialyse lu-me-ve. besoin interprète {L=cri} {D=mercr. 8h15}
* Jumelles {given:f1} et {given:f2} n. {dob:slash_ymd.kid}, mère {full:f3}. lait + couches de {org}. manque poussette
* ^plainte bruit. plaignant {full:p1} du {addr:letter}. visé : locataire d'en haut « {given:m} ». dossier {case}.
* Insp. logement - {addr:basement}. pas de chauffage depuis {D=2 déc}. {plain:m1} tel {phone} après {D=18h}. parle {lang}
* _~allo pouvez vous changer mon adresse je reste now au {addr:first} ma fete {dob:loose} merci {given:f1}
* Carte {account:card} de {full:p1} exp {N=04/28} chargée 2x {money} par loisirs. remb. demandé {date}
* Registre halte {D=23h15} : {given:m1} entré, {given:f2} entrée, {nick} barré 24h. lit 12 libre. -31 dehors
* {lang} ou {lang}, on a qui? et l'allocation logement, c'est {money} ou {money} par mois? pis {O=Maison Marguerite-Doucet} prend encore sans rdv? répondu
* BB fille {family:f1}, née {D=aujourd'hui} non le {dob:spaced_dmy.kid} selon mère. mère {given:f1} {age:young}, père absent. NAM à venir
* a déménagé du {addr:montee} au {addr:unit_dash}, {C=Sherbrooke}. {full:p1} veut transfert aide soc., agente {given:f2}
* {full:f1} ({dob}) fuit conjoint, NE PAS appeler {phone}, {plain:m2} fouille le cell. courriel ok {email:f1}
* consentement signé par {plain:p1} : partage avec {dr:p}, {org} et conseil. fin {D=2026-06-30}
* RPA a viré {given:f1} {A=72 ans} à cause du chat. carte soleil {health:qc}. en attendant chez sa nièce {given:f2}, {addr:typed}, {C=Québec}
* coyotes au {addr:lot}. {full:m1} a perdu 3 brebis. agent de la faune rappelle {phone} {D=mardi}
* Popote tournée : {plain:p1} {addr:bare}; {plain:p2} {addr:typed} (chien!); {plain:p3} {addr:unit_after}
* Formulaire web
nom: {full:p1}
courriel: {email:p1}
code postal: {postal}
msg: bottes hiver enfants pt 9
* ip {ip} insulte sur le clavardage, 3e fois {D=ce soir}. pseudo « {nick} ». bloqué
* DISPARU {full:m1} vu dernière fois {D=sam 23h} près {addr:corner}, coton ouaté gris, né {dob:short2}. SQ dossier {case}
* Papa dit « est venue au monde le {dob:words2}, elle pogne {age:words} cette année », fille {given:f1}, vit à {org}
* aucune carte. dit s'appeler {given:m1@inuit}. dit être né le {dob:dms}. dit venir de {hamlet}. intoxiqué. laissé dormir
* Info gén. : clinique d'impôt {D=24 févr. au 30 avril}, {D=mar-jeu 10h-15h}, {org}, revenu max {N=35 000 $}. tél {desk} ou {inbox}
* {full:p1} veut gros caractères + copie en {lang} du règlement {N=2021-118}. poster : {addr:box}, {postal}
* mère {full:f1} (nom de fille {family:f2}) dit : prématuré, né {dob:short_year.kid}, néonat 3 sem, maintenant {age:months}
* appel dispensaire {hamlet} re {plain:f1@inuit}, log. {N=2} ch. pour 11 pers. evasan {D=jeudi}. no dossier {case}
* _~chu au {addr:spoken2} qu'a dit, la porte bleue. {given:f1}. a pas mange depuis {D=dimanche}. porte panier
* {initials:p1} - IUC {gov:uci} - carte RP perdue - bilingue fr/{lang} - rdv {date} avec {given:f2} accueil immigrants
* proprio {monsieur:m1} répare pas la serrure du {addr:half}. loc. {full:f2}. cell {phone} texto seul. TAL no {case}
* ^usager dit né le {dob:short3} mais carte dit {dob:iso}. ramq {health:qc}. laquelle??
* appelant pense que {O=Maison Rosalie-Vincent} c'est une madame lol. expliqué. voulait psy qui parle {lang} secteur {fsa}
* AE. {plain:p1} n.a.s. {sin} nais. {dob:dots_ymd} nom fille mère {P=Laframboise}. validé, RE manquant
* permis {gov:licence} plaque {gov:plate} Civic rouge vit dedans 2 chiens, stat. Walmart {addr:route}. {given:m1}
* procuration pharmacie : {given:f2} peut ramasser pour {full:f1} d.d.n. {dob:dmy}, pharm coin {addr:corner}
* fin de quart : {given:f1} a pris ma ligne à {D=15h40}, {n} appels, rien de chaud sauf {given:m2} qui boude. café fini
* {full:m1} ancien comb., matricule {gov:status}, ACC dossier {case}, aide funéraire pour femme {given:f2} décédée {D=9 oct}
* veuve {mme:f1}, mémère de la moitié de {town}, au {addr:civic}. réservoir huile coule. {age}. {phone}
* Régie {health:qc} / né en {dob:my} jour inconnu / {full:p1}
* horaire : {D=lun} panier {org}; {D=mar} dentiste; {D=mer} cour. {given:f1} conduit. usager {given:m2} au courant
* clavardage> ton nom? > {given:p1} > âge? > {A=17} > t où > {addr:corner} au tim > ok bouge pas
* rappeler {plain:p1} {phone}. veut ligne jeu genre {free}. femme {given:f2} sait pas PAS DE MESSAGE
* transf {H=911}
dlr thorax
{addr:trailer}
{full:m1}
{A=67 ans}
porte débarrée
chien en cage
* {full:f1@metis}, carte métisse {gov:status}, bourse avant {D=15 mai}, courriel {email:f1}, fête {dob:day_month}
* Jumelage pelletage : bénévole {given:m1} -> {mme:f2} {addr:typed2}; bénévole {full:p3} -> {addr:bare2}
* plainte re coupon taxi {N=38,75 $}. dit que commis à {org} bête. commis {given:f1}. {full:f2} veut excuses écrites, {addr:english}, {postal}
* MFR-ApI, chiffres {D=2023}, {N=14,2 %} à {C=Saguenay}. P.L. {N=21}, n={n}. rapport subvention. aucun usager
* _~mauvaise adresse dossier. cest {addr:rang_ord} pas {addr:route}. mci {given:f1}. matricule {case}
* chambre louée sur {page:m1}, dépôt {money}, rendu au {addr:typed} y a pas de porte {n}. « {given:m1} » répond pu. plainte {case}
* SR no CP12 {case}
{comma:p1}
{dob:long}
conjoint {given:p2}
loyer {money}
{addr:unit_before}
* APPEL BIL. - {lang} puis anglais - {mrs:f1} wants to talk to her worker {given:f2}. ph {phone}. pls call back {D=tomorrow}
* ^vérif bien-être dem. par soeur {given:f2} de {C=Calgary}. {full:m1}, {addr:avenue_no}, répond pas depuis {D=11 déc}
* Camp de jour : {given:p1} ({dob:my.kid}), {given:p2} ({dob:smd.kid}); tutrice {full:f3}; allergie noix, {lang} à la maison
* {H=811} l'envoie. plaie pied. {given:m1} {age}. pas de md de fam. sans rdv à {org} {D=sam 10h-14h}
* adresse « la vieille place aux {family:m1}, {addr:acadian} » comme dit {given:f2}. gps trouve pas
* {full:f1} dit son ex {full:m2} a affiché son adresse {addr:typed} sur {page:f1}. CAVAC référé. évén. {case}
* traduit du {lang} : mon nom {full:p1}, je suis né {dob:mixed}, ma carte numéro {health}, j'ai douleur
* Urgence 1 {given:f1} (soeur) {phone}
2 {given:m2} (neveu) {phone}
3 {dr:p3} {phone}
* élève sec 3 {plain:p1}, {A=14}, dort chez ami {given:p2}. TS école {monsieur:m3}. signalement DPJ {case}
* journal étage 3 : anniversaire {given:f1} {dob:day_month} ({A=101 ans}), musicien {given:m2} à {D=14h}, pas de noix. sa fille {mme:f3} apporte gâteau
* doublon - fusionner {plain:p1} {dob:iso} avec {initials:p1} {dob:dmy}, même nam {health:qc}
* {given:m1} de {addr:rang}, près {town}, bon d'essence pour chimio. {N=212 km} a/r. {money}/mois rente
* visa ok ppt {gov:passport}, NAS série 900 {sin}, permis trav. exp {D=2026-08-01}, {full:p1}
* {reserve} : avis d'ébullition jour {N=212}, qui livre l'eau? {free} sait pas. donné {org} {desk}
* guignolée fiche {n} : resp. {full:p1}, {addr:box}, n. {dob:run}, 2 ad. 4 enf., pas de porc, livrer {D=20 déc}
* {given:f1} veut baptistaire, née le {dob:long2}, paroisse {C=Ste-Thècle}, parents {full:m2} et {full:f3}
* arrérages {money} Hydro cpte {account:bill}. au nom de {full:m1} (décédé). veuve {given:f2} peut pas changer
* _~bon {given:p1} rappelle encore chaud. reste en arriere du {addr:bare2}. demande mon nom de famille. dit {given:f2}. raccroche {D=1h47}
* bur. {C=Moncton} : {full:p1}, {addr:acadian}, ass.-maladie {health:nb}, besoin passe bus + {O=Halte La Veilleuse}. {phone}
* cond. cour : demeurer au {addr:unit_dash}; pas contacter {full:f2}; caution mère {full:f3}. no {case}
* export;demandeurs;{comma:p1};{dob:iso};{phone};{email:p1};{postal};3½;PSL
* jai jamais recu mon cheque alloc, mes enfants : {given:p1} {dob:dashes.kid}, {given:p2} {dob:spaced.kid}. {full:f3} nas {sin}
* Visite {org} remise du {D=5 mars} au {D=12 mars}. {inbox}. local {N=204}. {N=2} pièces identité
* aidante {given:f2} à boutte. mari {full:m1}, parkinson, {addr:rural}, {town}. répit {org} {n} h/sem refusé 2x
* Mairie {hamlet} : {full:p1@inuit} {addr:house}, fournaise morte, -40. {given:m2} entretien y va {D=là}
* ^urgent - insuline - {plain:f1}, {A=9 ans}, {addr:typed}, {town}. mère {given:f2} cell {phone}
* {nick} dit son vrai nom c'est {plain:m1}, né le {dob:anglo}, pis y a un chèque à {org}
* interprète {lang} réservé, {D=jeu 11h}, pour {couple:f1} et fils {given:m2} ({age:kid}) au sans rdv. carte {health}
* re {O=Transport Bon-Pas}, aînés {N=65+}, {N=4 $} la ride, {D=lun-ven 8h-16h}, {desk}. a pas réservé
* fax reçu {D=8 juil} not. {family:p1} succession de {full:m2}, d. {D=30 juin 2025}, n. {dob:month_year.old}, dern. dom. {addr:chemin}
* Agt {family:m1} amène dame {given:f2} nom inconnu, env {A=35 ans}, trouvée {addr:corner}, parle {lang}
* {full:p1} « pogne {A=18 ans} le {dob:day_month} » sort du centre jeunesse, TS {given:f2} poste {N=418}, cherche 1½ moins de {money}
* insp. {D=2025-11-20} : {addr:rang_no} - feu ciel ouvert. proprio {full:m1}. constat {case}. mun. {town}
* RL-1 jamais reçu, shop fermée. {full:p1} {addr:trailer} {postal} né {dob:mdy} courriel {email:p1}
* allo {given:f1} ici de {org}, dis à {given:f2} son lit est pu dispo désolée. - envoyé {D=17h12}
* SRG renouv. - {monsieur:m1} {dob:slash_ymd.old} no SV {sin} - Mon dossier ARC barré - donné {H=1 800 959-7383}
* transp. adapté : embarquer {given:f1} {addr:bare}, débarquer {org}, retour {D=15h}. bru {given:f2} accompagne. {phone}
* pharmacie refuse, SSNA no client {gov:status}, {full:p1}, DDN {dob:short2}. {H=1 800 640-0642}. {date}
* sous-loc : {given:m1} du {addr:unit_dash} à {full:f2}, {N=950 $} inclus, {D=1er janv - 30 avril}, dépôt compte {account}, {postal}
* chevreuil mort sur la {N=132}, qui ramasse? référé MTQ. veut jour des vidanges à {town}. pas de nom
* Stats : {n} appels, {N=31 %} logement, {N=18} en {lang}, pointe {D=10h-11h}. transf. {H=988} : {N=4}
* Courriel De : {email:f1} À : {inbox} Objet : mon dossier {case}. fermer svp, déménagée à {town}. {plain:f1}
* lien envoyé montre {page:p1} avec nom {plain:p1} pis photo. veut faire enlever
* avis de débranchement {date}. cpte {account:bill}, {initials:p1}, {money}. vente du char pr payer. {phone} soir
* NAM {health:qc} allergie sulfa. {given:p1}. dispill. {A=79 ans}. vit avec {given:f2} au {addr:square}
* passeport {gov:passport} trouvé buanderie refuge, nom {full:p1}. coffre {D=30 nov}
* texteur « {given:p1} », {A=13 ans}, dit pas où. donné {H=686868} + {free}. {N=3} antér.
* refaire tous les papiers : NAS {sin}, ppt {gov:passport}, NAM {health:qc}. nom {full:p1}. frais payés {org}
* paie mêlée, 2 pers même nas {sin} - {plain:p1} et {plain:p2}. ARC {case}. dit que {free} peut rien
* _~ma soeur {given:f1} a mis mon nas {sin} sur son bail, loyer {money}, tsé la batisse coin {addr:corner}
* portable de la halte pris par {given:m1} - historique {page:m1} - veut effacer. info : {desk}, {inbox}
* menace : envoyé de {ip}, profil {page:p1}, vrai nom {full:p1}, mail {email:p1}. remis à chef {given:f2}
* Loc. salle {org} : {D=3 févr. 18h-20h}, {N=22} chaises, {N=45 $}, clé au {desk}. permis alcool s.o.
* vacc. grippe {D=20 oct} {N=6 mois et +} sans rdv, {O=Clinique Norman-Ferron}, {desk} ou {inbox}, parle {lang} et {lang}
* qui siège au CA de {O=Fondation Paul-Aimé-Morin}? en attente {n} min. pas dans nos fiches. donné {inbox} ou {desk}
* Règl. {N=88-14} art. {N=4.2} : cabanon moins {N=10 m2} pas de permis. {town}. comptoir, nom pas demandé
* halte fraîcheur {D=9 au 12 juillet}, {C=basse-ville}, animaux ok. dit à {n} appelants. {H=211} mis à jour
* Appelé {O=Maison Félicité} et {autre}, plein les deux, {n} sur la liste. {free} pour la nuit. {C=Lévis}
* francisation niv {N=4}, début {D=8 sept}, {org}. {N=0 $}. attente {N=31}. aussi cours en {lang}
* notes formation {D=11 févr} : principe de Jordan, {N=art. 35}, loi {N=C-92}; {autre} reçoit; dîner {money} x {n}
* arrêt paiement préautorisé svp, cpte {account:bank}, {full:p1}, {addr:bare}, signé {D=1er déc}
* {given:f1}, 3e chute, arrivée avec marchette du {addr:avenue_no}. fille {full:f2} mandataire. ddn sur bracelet {dob:iso}
* triage {D=04h40} / {full:p1} / n. {dob:dms} / dossier {case} / dyspnée 2 j / adr. au bracelet {addr:unit_after}
* chicane de haie. {addr:bare} contre voisin {addr:bare2}. proprio 1 {monsieur:m1}, proprio 2 {full:f2}. médiation {org}
* « né le {dob:words.old} dans un canot » qu'il dit. {called:m1}, {A=quatre-vingt-onze ans}. guide de {reserve}
* autobus scolaire : {given:p1} 2e année embarque {addr:comma} débarque gardienne {addr:letter}, dès {D=lundi}. mère {given:f2} {phone}
* photo du bail reçue : locataire {full:p1} locateur {full:p2} lieux loués {addr:unit_before} {money}/mois
* anciens noms : {full:f1}, puis {couple:f1}. même ddn ({dob:dots}). certif. changement de nom {case}
* refoulement égout - 6 appels secteur {addr:corner}, 1 du {addr:half} ({full:p1}). travaux publics avisés {D=5h}
* livraison : passé l'église, {addr:civic}, cogner fort, {given:m1} est sourd. {phone} c'est voisine {given:f2}
* {full:p1} dit ddn « {dob:short_year} » puis « {dob:month_year} ». dit adr « {addr:first} ». confus, ? infection
* trouve pas {addr:english} sur carte, {given:f1} dit en face du legion. c à {town}. langue {lang}
* ÉVACUÉS : {full:p1@inuit} ({dob:loose}) + {full:p2@inuit} ({dob:loose}) + {N=1} chat. de {hamlet} {addr:house}. ch. à {org}
* Mononcle {given:m1} héberge son neveu {given:m2} au {addr:montee} depuis que sa mère {full:f3} est à l'hôpital. école avisée
* recensement chiens : {full:p1}, {addr:comma}, médaille {case}, berger noir. mordu facteur {D=12 août}. {money} amende
* CLSC : {full:f1} enceinte 34 sem, {A=29 ans}, ddn {dob:short}, mutuelle refusée, pas de RAMQ encore, {lang}. marraine {given:f2}
* SOS, {given:f1} barrée dehors en jaquette au {addr:spoken}, -22. voisin {nick} la garde. concierge {phone}
* permis de brûlage {full:m1} {addr:lot} valide {D=1er au 15 mai}. pompier {given:m2} ok. tel {phone}
* Sa carte d'hôpital dit {family:f1} mais à l'état civil c'est {full:f2}; née {dob:dots_ymd}; NAM {health:qc}; à corriger svp
* Gars du {addr:route} à {town} veut vendre un poêle. c pas nous ça. donné {free}
* _~jai {A=19 ans} ma fete le {dob:day_month} pis mon beau pere {given:m1} me crisse dehors. {given:p2}. {phone} texto only
* ^avis d'éviction - {full:p1} - {addr:unit_dash} - {town} {postal} - huissier {D=lundi 9h} - appeler {org}
* veut savoir si {O=Résidence Aline-Garneau} accepte les couples. {N=1 875 $}/mois, {N=3} repas. pas laissé de nom. {town}
* st-jean : rue barrée, bruit permis jusqu'à {D=23h le 24 juin}. règl. {N=G-200}, amende {money}. appel d'info
* loi {N=25} : formulaire d'accès, délai {N=30} jours, gratuit. explique en {lang}. monsieur pressé
* sis au {addr:chemin}, chalet pas hivernisé, {full:p1} y passe l'hiver quand même, {A=76}, coeur. visite {D=chq mardi}
* {full:m1} toronto -> {town}, anglo, spks little french, wife {given:f2} née {dob:anglo}. cherchent école pour {given:p3} ({age:kid})
* relevé chambreurs {addr:typed2} : ch.1 {given:m1}, ch.2 {plain:m2}, ch.3 vide, ch.4 {nick}. punaises ch.2
* don testamentaire feu {full:p1} né {dob:mixed} : {money} à {O=Fondation Paul-Aimé-Morin}. liquidatrice {full:f2}, {email:f2}
* {dr:p1} demande photocopie dossier {full:p2} ddn {dob:spaced}; télécopie refusée; sécurisé seulement {inbox}
* feuillet T5 à corriger, {full:p1}, NAS {sin}, folio {account:bank}, {email:p1}, avant {postal} maintenant {addr:unit_after}
* connexion borne de {ip} au nom de {full:p1}; lien envoyé {email:p1}; facture {account:bill} mauvais solde; {postal}
* portefeuille trouvé : carte {account:card}, opus, papier « {given:p1} {phone} », vieux nas {sin}. à {full:p2}
* {given:f1} pense que son ex la suit, son blogue à lui {page:m2}, sa page à elle {page:f1}. plan sécurité {date} avec {org}
"""

FRAMES: list[str] = [frame.strip() for frame in re.split(r"^\* ", TEXT, flags=re.MULTILINE) if frame.strip()]
