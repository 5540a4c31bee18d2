"""French frames of the ninth hand; the slots are described in `ninth_hand`."""

TEXT = """
- call: Appel de {f1.t} qui cherche un logement adapté pour son frère {m2.g}, {age}, en fauteuil roulant. Bail se
termine le <d:30 juin>. Donné {org}.
- call: M. au téléphone ({m1.g}) n'a rien mangé depuis {day}. Il dort près du coin {corner}. Envoyé l'unité mobile.
- call: Aide alim. demandée par {f1}, {age}, deux enfants. Reste au {addr}, {town}. Livraison {day} par {org}.
- call: {m1.t} doit {money} à <o:Hydro-Québec>, no de compte {util}. Avis de débranchement reçu, prélèvement du compte
{bank} refusé. Conseillé de négocier une entente; <o:ACEF> jointe à trois.
- call: TS de l'hôpital, {f2}, nous confie {m1.r}, né le {dob}, NAM {hn}. Congé prévu {day}, pas de domicile.
- call: Locataire du {addr} dit que le proprio, {m2.t}, refuse de chauffer. Plainte au tribunal, dossier {court}. Réf.
{org}.
- call: Appelante veut rester anonyme, sauf prénom {f1.g}. Violence du conjoint. Peut être textée au {tel} entre
<d:midi et 13 h>. Place trouvée : {org}.
- call: dame, {old}, {f1}, seule depuis le décès de son mari {m2.g}. habite {addr}. aimerait visites d'amitié. popote
offerte
- call: Demandeur d'asile, {m1}, IUC {uci}, parle {lang}. Hébergé à l'hôtel. Cherche manteau et école pour {f2.g},
{kage}.
- call: Clinique d'impôt : {f1}, NAS {sin}, jamais déclaré. Dépôt direct {bank}. RV chez {org} le {date}.
- call: Voisine inquiète pour {m1.t}, {old}, {addr}, volets fermés, journaux empilés. Pas de famille connue. Transféré
au <h:911>.
- call: Mère de {m2.g} ({kagen}) et de {f3.g} ({kagen}). Elle s'appelle {f1.g}. NAM des petits : {hn}, {hn}. Besoin de
lait et de couches. Comptoir ouvert {hours}.
- call: Perte de carte d'assurance maladie. {f1}, naissance {dob}, ancien numéro {hn}. Expliqué la démarche à la
<o:RAMQ>.
- call: {m1.g} dit « {x2.n} » pour parler de son coloc. Chicane de loyer au {addr}. Suggéré médiation.
- call: Me fait épeler : {f1.s}, prénom {f1.g}, {age}. Courriel {mail}. Veut la liste des HLM de {town}. Envoyée.
- call: Appel de la part de {f1.a}, avocate. Son client {m2} a besoin d'un toit avant l'audience du {date}, no
{court}.
- call: fils de {f1.t} s'est fait frauder, carte {card}. banque avisée. donné ligne antifraude {hot}
- call: Monsieur reçoit chèque d'aide sociale à {pobox}, {town}, {pc}, mais la poste est fermée. {m1}, dossier {case}.
- call: {f1.k} appelle d'une cabine. Expulsée du {addr} ce matin avec {m2.g} et {m3.g}. Urgence sociale jointe, attend
au café.
- call: Grand-père veut la garde de {x1.g}, {kage}. Page de l'enfant : {url}. Il se nomme {m2}, loge {rural}, {town}.
Réf. {org}, bureau d'aide juridique.
- call: Propos suicidaires. {m1.g}, {age}, chez sa soeur {f2.g}. A accepté le transfert au <h:9-8-8>. Suivi {day}.
- call: Besoin transport pour dialyse, trois fois par semaine. {f1}, {addr}, {pc}. Accompagnatrice : {f2.g}. {org}
rappelle.
- call: Travailleur agricole de {town}, permis {permit}, patron garde son passeport {pass}. Donne seulement {m1.g}.
Référé {org}.
- call: Infirmière {f2.s} du <o:CLSC> demande popote pour {m1.t}, diabétique, {addr}. Début {date}.
- call: Étudiante {f1}, {age}, permis d'études {permit}, plus d'argent pour le loyer ({money}). {org} fait des
paniers. Courriel {mail}.
- call: Le client refuse de donner autre chose que {m1.i}. Campe derrière l'aréna. Veut un sac de couchage.
- call: Rappel fait à {f1}, boîte vocale au {tel}. Dossier {case} fermé si pas de nouvelle d'ici {day}.
- call: Aînée, {f1}, NAM {hn}, no de statut {status}, en ville pour rendez-vous. Parle {lang}. Dort chez {f2.g},
{addr}.
- call: Veut savoir si sa fille {f1.g}, née le {dobk}, peut aller à la halte-garderie. Oui, places libres. Coût
{money}.
- call: Accident de travail, réclamation {claim}. {m1.r} conteste. Agent au dossier : {m2.t}. Donné {org}.
- call: Plainte : {x1.k} dit que notre {f2.g} lui a raccroché au nez. Rejoindre au {ext} ou {mail}. Superviseur {m3}
avisé.
- call: vit dans son auto, plaque {plate}, {m1.g}, {agen}. stationné coin {corner}. ne veut pas de refuge, veut
essence
- call: Incendie au {addr}, {pc}, la nuit passée. Sinistrés : {f1}, son chum {m2.g}, bébé {x3.g}. <o:Croix-Rouge> sur
place.
- call: Belle-soeur de {f1.t} craint la maltraitance. {f1.t} a {agen} et vit avec son neveu {m2}. Ligne abus aînés
{hot}.
- call: Veut changer d'adresse, plainte {case} : de {addr} à {addr}. {m1}, {town}. Expliqué <o:Service Québec>.
- call: {f1}, mère seule, {age}, a quitté {town} pour {town}. Pas de pédiatre pour {m2.g}. <o:GAMF> expliqué.
- call: Compte {bank} gelé, dit {m1.t}. Salaire du {date} pas rentré. Banque alimentaire en attendant, {org}.
- call: Jeune, {teen}, fugue, donne {x1.g}. Clavardait de l'IP {ip}. Joignable au {tel}. <o:DPJ> signalée, <n:art.
38>. Intervenante {f2.i}.
- call: {m1}, {age}, a reçu son congé de prison, no {case}, agente de libération {f2.s}. Doit dormir à {org} ce soir.
- call: {f1.d}, médecine de famille, cherche psy pour un patient, {age}. Nom non donné. Donné ligne pro de {org},
{ntel}.
- call: Conducteur bénévole {m1}, permis {dl}, offre ses services {day}. Demeure {addr}.
- call: Pas d'électricité. {f1} - {addr} - {tel} - compte {util}. Bébé de trois mois. Chauffage d'appoint prêté par
{org}.
- call: Madame veut écrire au député. Elle est {f1.t}, {age}. Courriel {mail}. Le problème : autobus coupé dans
{district}.
- call: NAS {sin} donné sans qu'on le demande. {m1}, né {dob}. Veut le <o:Supplément de revenu garanti>. Formulaire
<n:ISP-3025>.
- call: Chambreur au {addr}, {pc}, porte du fond, {m1.g}. Punaises. Exterminateur à {money}, payé de la carte {card}.
Proprio : {f2}.
- call: Intervenant de rue {m1.g} cherche place pour couple avec chien, {f2.g} et {m3.g}, au {corner}. Rien avant
<d:19 h>.
- call: Tutrice de {m1}, {kage}, TSA. Elle s'appelle {f2}. Attente de <n:9> mois chez {org}. Répit une fin de semaine
offert.
- call: La mère, {f1}, {old}, appelle tous les jours, oublie. Sa fille {f2.g} demande de la joindre plutôt : {tel}.
- call: Homme, {age}, parlant {lang}, interprète trouvé. Nom {m1}. Passeport {pass} volé au {addr}. Consulat et
police.
- call: Se fait menacer sur {url} et depuis l'IP {ip} par son ex {m1.g}. Elle : {f2}, réfugiée chez une amie. Plan de
sécurité fait. {org}.
- call: {f1.t} et {m2.t}, mariés, {old} les deux, plus capables de déneiger. {rural}, {town}. {org} a deux bénévoles.
- call: Suivi du lendemain : {f1.g} a mangé, dormi chez sa tante {f2.g}, verra {f3.d} {day}. Bon contact.
- call: famille de cinq, nom {m1.s}, arrive de {town}. besoin de matelas. logée temporairement {addr}, {pc}
- call: Le notaire {m1.a} demande si un mandat existe pour {f2}, née le {dob}. Impossible de répondre, <o:Curateur
public>.
- call: Aînée {f1}, {old}, ligne de crise. Deuil de {m2.n}. Groupe de deuil à {org}, {day}.
- call: Loyer en retard, réf. bail {util}. {m1} et {f2.g}, {addr}. Banque du loyer : {money} maximum, versé au {bank}.
- call: HN {hn}, dit {m1}, mais carte expirée. Pharmacie refuse. {f2.g} du <o:CLSC> va aider. Tél. {tel}.
- chat: [{f1.g}] allo jai besoin daide // [<h:211>] Bonjour, que se passe-t-il? // [{f1.g}] mon chum ma mis dehors,
chu au {addr} chez ma mère
- chat: Visiteur IP {ip} : une place pour ce soir svp, on est deux, moi pis {m1.g} // Agent : {org}, dès <d:20 h>
- chat: cest {m1} mon courriel {mail} envoyez moi la liste des cuisines collectives merci
- chat: texto de {tel} : jai {teen} mes parents savent pas. chui {x1.g}. // Réponse : on est là, es-tu en
sécurité?
- chat: mon nam cest {hn} pis ma fête {dob}, ca prend tu dautre chose pour le dentiste? {f1.g}
- chat: Bonjour, {f1}. <o:Hydro-Québec> veut {money}, compte {util}. Je reste dans {district}. Vous pouvez m'appeler
{tel}?
- chat: avez vous vu la page {url} de mon frère {m1}, disparu depuis {day}
- chat: Agent {x1.g} : votre code postal? // {pc} // Agent : {org} vous dessert, {hours}
- chat: jparle pas bien francais, {lang} ok? nom {f1}, {age}, bébé {m2.g}
- chat: jme suis fait voler mon permis {dl} et ma carte {card}. {m1.g}. que faire?
- chat: Salut, c'est {x1.n}! {x2.g} de votre équipe m'avait promis un lit à {org}. Y'est tu bon encore?
- chat: Fin de séance. Pseudo {x1.g}, IP {ip}. Sujet : dettes, carte {card}. Donné budget et {hot}.
- mail: Bonjour {f2.g}, // Je te passe le dossier {case} : {m1}, {addr}, {town}. Il préfère être joint le matin au
{tel}. // Merci, {x3.g}
- mail: De : {mail} // À : {nmail} // Ma mère {f1}, {old}, tombe souvent. Elle demeure {addr}. Qui peut venir? // {f2}
- mail: Objet : référence // {f1.r}, DDN {dob}, NAM {hn}. Consentement verbal obtenu. Cordialement, {f2}, t.s.
- mail: Allô l'équipe, {m1.t} n'est pas venu {day}. J'ai laissé un mot à {f2.g}, sa blonde. On essaie encore au {tel}.
- mail: {m1.t}, // votre demande {case} est complète. Une réponse suivra avant {date}. // {f2.k}, {org}
- mail: Peux-tu enlever la photo sur {url}? On y voit {f1} et ses filles {f2.g} et {f3.g} devant le {addr}.
- mail: Note de {x1.i} : virement fait, transit et compte {bank}, {money}, au nom de {m2}. Copie détruite.
- mail: Chère {f1.g}, // le donateur {m2.t} veut son reçu par courriel ({mail}) et non à {pobox}. // {x3.g}
- mail: Suivi <n:14> jours. {f1} a signé son bail au {addr}. Merci à {org} et à {m2}, son intervenant.
- mail: TI : billet {case}. Connexion refusée depuis {ip} pour {x1.g}. Adresse inscrite {mail}.
- mail: Je soussigné, {m1.d}, atteste que {f2.k}, née le {dob}, ne peut monter d'escaliers. Valide jusqu'au {date}.
- mail: Pour le dossier de {m1.t} : IUC {uci}, NAS {sin}. Sa conjointe {f2.g} arrive {day}. Accueil par {org}.
- form: Nom : {f1.r} // Né(e) le : {dob} // Adresse : {addr} // Ville : {town} // C.P. : {pc} // Tél. : {tel}
- form: Demandeur {m1} ; NAS {sin} ; DDN {dob} ; enfants : {f2.g} ({dobk}), {m3.g} ({dobk})
- form: Fiche {case}. Âge {agen}. Vit seul : oui. Prénom {m1.g}. Revenu {money}. Référé par {org}.
- form: Consentement verbal de {f1}, {day}. Courriel : {mail}. Site perso : {url}. Message vocal : non.
- form: Véhicule {plate} | Bénévole {f1} | Permis {dl} | Départ {addr} | Retour {hours}
- form: Immigration : {permit} // Passeport : {pass} // Nom : {m1.s} // Prénom : {m1.g} // Langue : {lang}
- form: Payable à {m1}. Folio {bank}. NAS {sin}. Montant {money}. Approuvé : {f2.i}, {date}.
- form: Personne à joindre : {f1} (mère), {ext}. Usager : {m2.g}, {kage}. NAM {hn}. Allergies : aucune.
- call: {f1} et son fils {m2.g} demandent des paniers. NAS {sin} inscrit par erreur, à caviarder. Demeurent {addr}.
- call: Mme dit avoir {agen}. Son nom {f1}, son chat aussi veut manger, blague-t-elle. {addr}, {town}. Livrer {day}.
- call: Cherche halte-chaleur dans {district}. Donné {org}, {hours}. Rien d'autre.
- call: N'a pas voulu se nommer. Demande l'horaire de la friperie. Ouvert {day}, {hours}. Merci, fin.
- call: Mauvais numéro, voulait le bureau des passeports. Donné <o:Service Canada>, {hot}.
- call: MAJ ressource : {org} ferme du {date} jusqu'à la <d:fin d'août>. Nouveau numéro {ntel}. Fiche corrigée.
- call: Question sur l'allocation-logement de <n:170 $>. Expliqué critères de l'<n:article 4>. Date limite {date}.
- call: Ligne muette pendant <n:30> secondes. Personne. Appel classé sans suite.
- call: Appelant de {town} veut des cours en {lang}. Aucun dans la région. Suggéré {org}, {day} soir.
- call: Proprio de {district} demande si la hausse de <n:4,1 %> est permise. Dirigé vers le <o:Tribunal administratif
du logement>.
- call: Infos vaccin grippe, <h:811> donné. Trouvait l'attente longue, <n:22> minutes.
- call: transfert au <h:988>, resté en ligne jusqu'à la réponse. aucun renseignement noté, selon le protocole
- call: Veut faire du bénévolat à la popote. Rencontre le {date} chez {org}, {naddr}. Apporter deux références.
- call: Interprète en {lang} introuvable avant {day}. La personne rappellera.
- call: Le frigo est vide, avise {org}. Dire aux gens d'attendre {day}. Prochain arrivage de <n:80> paniers.
- call: Aîné fâché contre l'autobus dans {town}. Écouté. Plainte à faire sur {nsite}.
- call: Déménagement le <d:1er juillet>, sans aide. Payer <n:300 $> est trop. Donné {org} et le <h:311>.
- call: Recherche dentiste à petit prix, région {fsa}. Clinique de l'université, {hours}, dès {money}.
- chat: cest quoi le numéro pour l'aide au loyer // Agent : {org}, {ntel} // ok merci bonne journée
- chat: ça prend tu une preuve d'adresse pour la banque alimentaire de {town}? // Non. {day}, {hours}.
- chat: y a tu du wifi gratis dans {district} // Oui, à la bibliothèque, jusqu'à <d:21 h>.
- chat: vous parlez {lang}? // Pas aujourd'hui, mais un interprète peut se joindre {day}.
- mail: À tous : carte {nsite} en panne jusqu'au {date}. Prenez la liste papier de {town}.
- mail: Avis aux partenaires. {org} déménage au {naddr} le {date}. Affiches sur demande : {nmail}.
- mail: Bilan du mois : <n:842> appels, <n:190> clavardages, <n:37> en {lang}. Premier besoin : logement. Rapport dû
{date}.
- mail: Formation {day}, {hours}, <n:salle 12>. Sujet : le signalement, <n:art. 39>. Apportez votre dîner.
- form: Appelant anonyme // Ville : {town} // Besoin : hébergement // Donné : {org}, {hot} // Suivi : aucun
- form: Secteur {fsa}. Langue {lang}. Ménage de <n:5>. Besoin non comblé : garde après <d:18 h>. Réf. : {org}.
- call: {f1}, née le {dobo}, cherche une place en résidence. Elle demeure au {addr}, {town}, {pc}, et se rejoint au
{tel} en avant-midi. Donné liste des RPA et {org}; veut un rappel {day}.
- call: Appel de {m1} pour lui-même, pêcheur retraité. Le toit coule. Adresse : {rural}, {town} ({pc}). Programme
d'adaptation expliqué. Tél. {tel}, sinon sa fille {f2.g}, {tel}.
- call: Auxiliaire au téléphone pour {f1.t}, DDN {dob}, NAM {hn}. Veut centre de jour plus proche que {street}.
Message laissé à {org}. Cell de l'auxiliaire {tel}.
- call: {tel}, {m1.g}, bouffe, {addr}, né {dob}, livrer {day}. Diabétique.
- call: Mère demande orthophonie pour {m2.g}, né le {dobk}, carte soleil {hn}. Elle se nomme {f1} et reçoit son
courrier au {addr}, {town} {pc}. Textos ok : {tel}.
- call: Papa de {f2.g} (née {dobb}), {m1.g}, sans lit de bébé. {org} en a un, à prendre {day} sur {street}. Pas
d'auto. Tél {tel} ou sa tante {f3}, {tel}.
- call: Vol d'identité. {f1}, NAS {sin}, naissance {dob}, plainte {case}. Donné bureau de crédit et {hot}. Rappeler au
{tel}.
- call: Usager {x1.r}, {dob}, a tout perdu près de {corner}, même sa carte {hn}. Demande de remplacement commencée.
- call: veut thérapie en {lang}. {f1}, {age}, code {pc}, tel {tel}. son mari {m2} ne doit rien savoir, pas de message
svp
- call: {m1.t} appelle au nom de sa femme {f2}, {dob}, sortie d'hôpital {day}. Besoin d'un lit électrique. {addr},
{town}. Meilleur numéro : {tel}. Prêt d'équipement expliqué.
- call: Proche aidante, {f1.g}, épuisée. Sa mère {f2.t}, née le {dobo}, la réveille la nuit. Logent au {addr}, {pc}.
{org} peut donner deux nuits de répit par mois. Joindre au {tel}, demander {f1.g}.
- call: {f1} a droit aux repas, dit {f2.g} du <o:CLSC>. Livraison au {addr}, sonnette {f1.s}, {pc}. Première boîte le
{date}. Tél. {tel}.
- mail: Bonjour {x2.g}, // Tel que discuté : {f1}, DDN {dob}, {addr}, {town} {pc}. Sa fille {f3.g} a le mandat et
répond au {tel} ou à {mail}. // {org} pourrait la voir avant le {date}? // {x4}, soutien à domicile
- mail: Doublon à fusionner : {m1.r}, {dob} et {dob}. La deuxième date est la bonne selon sa carte {hn}. Garder {tel}.
// {x2.g}
- mail: {f2.g}, un mot vite : {m1.t} a trouvé son NAS, {sin}. On envoie sa déclaration {day}. Numéro {tel}, courriel
{mail}. // {x3.i}
- form: Nom : {m1.s} // Prénom : {m1.g} // Naissance : {dob} // NAS : {sin} // Rue : {addr} // Code : {pc} // Tél. :
{tel} // Autre : {tel}
- form: Enfant : {f1}, {dobk}, NAM {hn} // Parent : {f2}, {tel} // Deuxième parent : {m3}, {tel} // Garde partagée :
oui
- chat: cest {x1.g}, mon num {tel}, je reste {addr} {pc}, fête {dob}. inscrivez moi au panier de noël de {org} svp
- chat: Bonsoir, {f1} ici. Mon père {m2}, né {dobo}, a disparu vers {street}. Tél {tel}. // Agent : appelez le <h:911>
tout de suite.
- call: Appel au sujet de seringues dans le parc, {street}, {district}. Dirigé au <h:311>. Pas de nom pris.
- call: Demande si {org} prend les vieux meubles. Oui, {day}, {hours}; ramassage à {money}.
- call: Carte de bibliothèque sans adresse fixe? Une lettre du refuge suffit. Succursale sur {street}.
- mail: La clinique du {day} à {org} est complète. Prochaines places le {date}. Ne plus envoyer de gens au {naddr}
d'ici là.
- form: Source : {nsite} // Besoin : impôts // Ville : {town} // Donné : {org}, {ntel} // Nom : refusé
"""
