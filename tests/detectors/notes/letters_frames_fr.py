"""French frames of the letters set; a line of % stands between frames. Slots: see letters.py."""

FRAMES = """
Madame {F1.f},

Nous avons bien reçu votre lettre du {date}. Votre demande de transfert vers {svc} est à l’étude et un intervenant communiquera avec vous au {phone} d’ici dix jours ouvrables.

Veuillez agréer, Madame, nos salutations distinguées.

{M1}
Agent d’accueil
{nphone}
%
Allô {F1.g},

Petit rappel : le rendez-vous de {M1.g} est remis au {date} à {time}. Peux-tu apporter sa carte d’assurance maladie ({M1.h}) et la référence du médecin ?

Merci beaucoup !
{F2.g}

--
{F2}, T.S.
{F2.e} | {phone}
%
De : {M1} <{M1.e}>
À : {F1} <{F1.e}>
Objet : RE: Clés du logement

Bonjour {F1.g}, les clés sont chez M. {M2.f}, au {addr}, à {city}. Il est là après {time}.

> Le {date}, {F1} a écrit :
> As-tu encore le double ? Mon fils {M3.g} s’est encore embarré dehors.
%
{F1}
{addr}
{city} ({pr})  {pc}

Le {date}

Objet : Avis d’augmentation de loyer

Madame,
À compter du {date}, le loyer mensuel de votre logement passera à {money}. Vous pouvez joindre le concierge, {M1.i}, au {phone}.
%
Mme {F1.f} s’est présentée au bureau le {date}, accompagnée de sa fille {F2.g}, âgée de {kid} ans. Elle paraissait fatiguée, mais bien orientée. Elle rapporte que le propriétaire, {M1}, a changé les serrures du {addr}. Nous avons parlé des ressources d’urgence, dont {svc}. Le dossier {case} a été mis à jour en après-midi.
%
La soussignée a rencontré Monsieur {M1.f} à son domicile, {addr}, le {date}. Âgé de {age} ans, il est arrivé du Burundi et parle {lang} à la maison. Il compte sur sa voisine, Mme {F1.f}, pour ses courses. Le logement est propre.
%
Nom : {F1.f}\tPrénom : {F1.g}
DDN : {dob}\tÂge : {age}
NAS : {sin}\tNAM : {F1.h}
Adresse : {addr}
Ville : {city}\tProv. : {pr}\tCode postal : {pc}
Tél. rés. : {phone}\tCell. : {phone}
Courriel : {F1.e}
%
FICHE D’ACCUEIL
Nom et prénom ........ {M1.r}
Né le ................ {dob}
RAMQ ................. {M1.h}
Personne à joindre ... {F1} (conjointe), {phone}
Référé par ........... {svc}
Langue ............... {lang}
%
Nom légal complet | {N1.m}
Nom usuel | {N1.g}
Naissance | {dob}
No de passeport | {pass}
IUC | {uci}
Arrivée au Canada | {date}
Répondant | {M1}, {city}
%
Demandeur :      {M1.u}
Codemandeuse :   {F1.u}
Logement demandé : 4 ½
Adresse actuelle : {addr}, {city} {pc}
Revenu annuel : {money}
Compte pour dépôt direct : {acct}
%
{M1}, {age} ans, de {city}, a plaidé non coupable le {date} à une accusation de méfait. Son avocate, Me {F1}, a indiqué à la Cour du Québec que le procès aurait lieu à l’automne. La Couronne demande une peine avec sursis.
%
La première ministre {F1} a défendu mardi le Plan Nord-Routes, accusant l’Alliance citoyenne de n’avoir « ni projet ni carte ». Le chef de l’opposition, {M1}, parle d’une déception. L’Assemblée nationale reprendra ses travaux le {date}.
%
{M1} a marqué deux buts et {M2} a repoussé 31 tirs : les Harfangs de {city} ont battu les Rapides 4 à 2 samedi soir au Centre Desjardins. L’entraîneur {M3} s’est dit soulagé. « On a patiné », a résumé {M1.f}.
%
{F1}, née le {dobw}, est une peintre et graveuse québécoise associée au Groupe de la Rivière-Noire. Diplômée de l’École des beaux-arts, elle a reçu le prix Érable-d’Argent en 2011.
%
{M1} est un géologue et explorateur canadien. Il a cartographié la Côte-Nord et le bassin de la rivière George. Les monts Otish et la baie d’Ungava reviennent souvent dans ses carnets. Il meurt à {city} en 1987.
%
CANADA
PROVINCE DE QUÉBEC
COUR SUPÉRIEURE (Chambre de la famille)
No : {docket}

{F1}, demanderesse
c.
{M1}, défendeur

Les parties se sont mariées le {date}. Deux enfants sont nés de leur union : {F2.g}, le {kdob}, et {M2.g}, le {kdob}.
%
La demanderesse, {F1}, déclare sous serment qu’elle habite au {addr}, à {city}, et que le défendeur ne verse plus la pension depuis le {date}. Les frais sont fixés à {money}. Jugement rendu par l’honorable {M1}, j.c.s.
%
Résumé de départ. Patient : {M1.r}. No de dossier {case}. Homme de {age} ans admis par l’urgence pour douleur thoracique. Troponines négatives. La Dre {F1.f}, cardiologue, recommande une épreuve d’effort. Suivi avec le Dr {M2.i}, médecin de famille, le {date}.
%
Note infirmière, {time} : M. {M1.f} a mal dormi. Sa conjointe {F1.g} est à son chevet. Sa fille est joignable au {phone}. Marche dans le corridor avec déambulateur, bien tolérée.
%
Cher collègue,
Merci de m’avoir adressé {F1}, {age} ans, connue pour un diabète de type 2 et une thyroïdite de Hashimoto. Elle vit avec son conjoint {M1.g} à {city}. NAM {F1.h}. Je la reverrai le {date}.
Dre {F2}
%
PROCÈS-VERBAL – Association des locataires
Présences : {F1}, {M1}, {F2.i}, {M2.i}
Absence motivée : {F3}
1. {F1.g} ouvre la séance à {time}.
2. Il est proposé par {M1.f}, appuyé par {F2.f}, d’adopter le procès-verbal du {date}. Adopté.
3. Mme {F3.f} s’informera auprès de {svc} au sujet du nouveau règlement.
%
Le conseil d’établissement s’est réuni le {date} à l’école du Grand-Héron. Le commissaire {M1} s’interroge sur le circuit 12. La directrice générale, {F1}, répond que l’on recrute des chauffeurs à {city}. La séance est levée à {time}.
%
Chers parents de {M1},

{M1.g} était absent aujourd’hui en 5e année. Veuillez téléphoner au secrétariat ({nphone}) ou écrire un mot à son enseignante, Mme {F1.f}.

Le directeur,
{M2.i}
%
Bulletin, 2e étape. Élève : {F1}. Code permanent : {case}. {F1.g} fait preuve d’initiative en Univers social. Enseignant titulaire : M. {M1.f}.
%
À vendre : souffleuse Ariens à peine usée, {money} ou meilleure offre. À ramasser au {addr}, secteur {dist}. Appelez {M1.g} après souper, {phone}.
%
Chambre à louer dans {dist}, à {city}. Maison tranquille près du Marché public, tout inclus. Non-fumeur. Écrire à {F1.e} ou texter {phone}; demandez {F1.g}.
%
PERDUE : chatte grise tigrée, répond au nom de Biscotte, près du {addr}. Récompense. Prière d’appeler la famille {F1.f} au {phone}.
%
Agent ({F2.g}) : Merci d’avoir choisi Boréal Mobile. Quel est votre numéro de compte ?
Client : {acct}
Agent ({F2.g}) : Et le nom au compte ?
Client : {F1}, date de naissance {dob}
Agent ({F2.g}) : Merci, {F1.g}. Je vois une panne à {city}.
%
[{=09 h 41|DATE_OK}] Visiteur : ma carte {card} a été débitée deux fois
[{=09 h 42|DATE_OK}] Soutien : Désolé ! C’est à quel nom ?
[{=09 h 43|DATE_OK}] Visiteur : {M1}
[{=09 h 45|DATE_OK}] Soutien : Remboursement de {money} fait, référence {case}. Votre adresse IP {ip} est conservée contre la fraude.
%
Facture {case}
Facturer à : {M1}, {addr}, {city} ({pr}) {pc}
Montant dû : {money} le {date}
Prière d’indiquer le compte client {acct} sur votre paiement.
%
Je soussignée, {F1}, domiciliée à {city}, province de {prov}, donne mandat à mon frère {M1} d’administrer mes biens, conformément au {=Code civil du Québec|NUM_OK}. S’il est empêché, je nomme {F2.m} à la place de {M1.g}.
%
Bonjour,
J’écris au nom de ma mère, {F1} (DDN {dob}), inscrite sur la liste d’attente de {svc} depuis le {date}. Elle a {age} ans et ne peut plus monter l’escalier du {addr}. Quelqu’un pourrait-il me rappeler ?
{M1}
{phone}
%
À qui de droit,

{N1} fait du bénévolat à {svc} depuis trois ans. Ponctualité, gentillesse, rigueur : {N1.g} a tout cela. Je recommande sa candidature sans réserve.

{F1}, responsable des bénévoles
%
Bon matin l’équipe,
{M1} (dossier {case}) passera à {time} avec un interprète en {lang}. Prière de ne pas parler de la référence devant son cousin {M2.g}.
– {F1.n}
%
Vous trouverez ci-joint le passeport ({pass}) et le permis de conduire ({lic}) de {N1}. Les originaux ont été expédiés au {addr}, {city} {pc}, le {date}.
%
La demandeure d’asile affirme être née le {dobw} à Bujumbura. Son IUC est le {uci}. Elle est arrivée à l’aéroport Trudeau et invoque {=l’article 96|NUM_OK} de la {=Loi sur l’immigration et la protection des réfugiés|NUM_OK}. Son avocat est Me {M1.f}.
%
M. et Mme {M1.f} remercient tous ceux qui ont souligné le départ de leur fils {M2.g} à la salle des Chevaliers de Colomb. Des dons à {svc} seraient appréciés.
%
Avis de décès. À {city}, le {date}, est décédée {F1}, à l’âge de {age} ans. Née le {dobw}, elle fut enseignante et grande lectrice. Elle laisse son époux {M1.g}, ses enfants {M2.g} et {F2.g}, ainsi que quatre petits-enfants.
%
L’aînée {F1} a ouvert la rencontre par une prière. Le chef {M1}, de la Première Nation de la Rivière-aux-Pins, a rappelé la Convention de la Baie-James. Un souper a suivi au Centre communautaire.
%
La visite a eu lieu au domicile familial. {F1.g} ({kid} ans) jouait aux Lego pendant que son père, {M1}, préparait le café. La mère, {F2}, travaille de nuit chez Provigo. Le climat était chaleureux. Plan : {F1.g} commencera à {svc} en septembre.
%
Supervision avec {F1.i} : évaluation du risque dans le dossier {M1.f}. Le nouveau numéro de la mère est le {phone}; l’ancien n’est plus en service. Visite prévue le {date}.
%
Je m’appelle {F1} et j’habite au {addr}. On m’a dit, à {svc}, que je pourrais avoir droit à l’Allocation-logement. Mon numéro d’assurance sociale est le {sin} et mon loyer est de {money}.
%
Objet : votre déclaration de revenus de 2023. {M1.m}, NAS {sin}. Nous avons établi une nouvelle cotisation. Un solde de {money} est exigible. Vous pouvez vous y opposer en vertu de la {=Loi de l’impôt sur le revenu|NUM_OK}.
%
Coucou ! C’est {F1.g}, du tricot du jeudi. J’ai mis les photos ici : {url}. {F2.g} et le bon M. {M1.f} sont à mourir de rire devant le sapin de Noël :)
%
Journal : réinitialisation du mot de passe demandée pour {N1.e} depuis {ip} à {time}. Si ce n’était pas vous, écrivez au Centre d’assistance.
%
Commentaire de {N1} : « Quel beau billet ! J’ai raconté notre descente de la Moisie sur {url}. »
%
Le sergent {M1}, de la Sûreté du Québec, confirme qu’une femme de {age} ans a été soignée à l’Hôtel-Dieu puis a reçu son congé. Pour toute information, mentionnez l’événement {case}.
%
La mairesse {F1} a inauguré le pont des Draveurs le {date}, en compagnie du conseiller {M1} et de l’ingénieur {M2}, des Aciéries du Dominion. « C’est le pont de tout le monde », a lancé Mme {F1.f}.
%
{F1}, PDG de Minière Port-Cobalt, a dit aux analystes que le projet du Lac-Rouge démarrerait au printemps. L’action a perdu 6 % à la Bourse de Toronto. Le vice-président {M1} quittera ses fonctions.
%
Le nouveau film de {F1}, Le Verger de sel, ouvre le Festival de la Baie. {M1} y joue un gardien de phare et {F2}, sa sœur. La musique est signée {M2.i}.
%
Tribunal administratif du logement
Dossier {case}
Je serai à l’étranger le jour de l’audience. Je demande que mon colocataire, {M2}, puisse parler en mon nom. On peut le joindre au {phone} ou à {M2.e}.
{F1}
{addr}, {city}
%
AVIS DE NON-RENOUVELLEMENT DU BAIL
À : {M1} et {F1}
De : {M2}
Logement : {addr}, {city} ({pr}) {pc}
Arriéré : {money}. Fin du bail : {date}.
%
Merci de vous joindre au Club Privilège, {N1.g} ! Votre numéro de membre est le {case}. La carte a été postée au {addr}, {city}.
%
Personnes à joindre pour {F1} : 1) son père {M1.g}, {phone}; 2) sa tante {F2.g}, {phone}; 3) le médecin, Dr {N1.f}. Allergies : arachides, amoxicilline.
%
Réclamation {case} – dégât d’eau au {addr}
Monsieur {M1.f},
Notre experte en sinistres, {F1}, a visité les lieux le {date}. L’estimation s’élève à {money}, moins la franchise. Le versement ira au compte {acct}.
%
{F1.i}, partie demanderesse
{M1.i}, partie défenderesse
Audience tenue à {city} le {date}
[1] Mme {F1.f} a glissé sur la glace devant l’entrée Saint-Jean. [2] M. {M1.f} soutient que le trottoir était salé. [3] Le Tribunal retient la version du témoin {M2}.
%
Bonjour Professeure {F1.f}, je suis dans votre groupe du mardi (Politiques sociales II). J’ai manqué l’examen, car mon frère {M1.g} était à l’hôpital. Mon matricule est {case}. Cordialement, {N1}
%
Attestation d’emploi : {N1} travaille aux Pêcheries Marée-Haute ltée depuis le {date}, à {money} par semaine. Pour vérification, appelez {F1} aux Ressources humaines, {nphone}.
%
Mme {F1.f} ({age} ans) et sa sœur {F2.g} ({age} ans) partagent un logement au-dessus du restaurant Le Lotus d’or. Toutes deux reçoivent la Sécurité de la vieillesse. Le NAM de l’aînée est {F1.h}.
%
L’interprète, {N1}, a été assermenté en {lang}. Le témoin dit avoir vécu « au {addr}, près de l’église orthodoxe », jusqu’au {date}.
%
Changement d’adresse. Ancienne : {addr}, {city} {pc}. Nouvelle : {addr}, {city} {pc}. Permis {lic}, même plaque. Signé : {M1}
%
Bonjour {svc}, je m’appelle {M1}, j’ai {age} ans et je me déplace en fauteuil roulant. Y a-t-il une rampe du côté de la Grande Allée ? On peut me répondre à {M1.e}.
%
Chère {F1}, cher {M1},
Félicitations pour la naissance de votre fille, {F2.g}, née le {bdob} ! Votre demande d’Allocation canadienne pour enfants est reçue. Référence : {case}.
%
>> Le {date} à {time}, {F1} a écrit :
>> Est-ce que {M1.g} a signé le consentement ?
> Oui, mais {M1.g} s’est trompé d’année.
Je vais lui faire parapher la page. – {N1.i}
%
L’abbé {M1.f} et sœur {F1.g}, de la paroisse Sainte-Rose, visiteront les malades vendredi. Donnez les noms au presbytère ou à {F2}, au {phone}.
%
Mariage : {F1}, fille du colonel {M1.i} (ret.) de {city}, et {M2}, fils de feu {F2.m}, s’uniront à la chapelle du Séminaire.
%
{N1.n} a été vu à {svc}. Selon le plan de sécurité, les lettres vont seulement au {addr}, {city}, et les messages, au {phone}.
%
Déclaration de {M1}, {dob}, sans adresse fixe : j’étais devant le Tim Hortons quand {M2.g}, je ne connais pas son nom, a pris mon sac. Ma carte soleil était dedans, numéro {M1.h}.
%
La paie a besoin de ce qui suit pour {N1} : NAS {sin}, date de naissance {dob}, spécimen de chèque (compte {acct}). Faire parvenir au Service des finances, {naddr}, {city} ({pr}) {npc}. Ne jamais envoyer un NAS par courriel.
%
Signalement de fraude. Le {date}, un homme se disant « agent {M2.f} de Service Canada » a amené {F1} à dicter son numéro d’assurance sociale ({sin}) et celui de sa carte Visa, {card}. Son fils {M1.g} a appelé le Centre antifraude le soir même.
%
Salut {F1.g}, si ça empire cette nuit, compose le {hot}, c’est gratuit. Tu n’es pas seule. J’essaierai de te joindre demain au {phone} – {M1.g}, de {svc}
%
Mme {F1.f} aimerait un 4 ½ dans {dist} ou ailleurs dans le secteur {fsa}, près de l’Église évangélique chinoise et de chez sa sœur, qui reste au {addr}. Elle vient d’avoir {age} ans; sa fille en a {kid}.
%
PERMIS : {lic}   PASSEPORT : {pass}   NAS : {sin}
NOM : {M1.u}
D.D.N. : {dob}
ADR. : {addr}
       {city} {pr} {pc}
%
{M1.i} (présidence), {F1.i} (trésorerie) et {F2.i} (secrétariat) sont élus par acclamation. {M1.g} remercie le directeur sortant, le capitaine {M2.f}, pour ses dix ans à l’Administration portuaire de {city}.
%
"""

FREE = """
Battre le beurre et la cassonade, puis ajouter deux œufs et une cuillerée de vanille de Madagascar. Incorporer les bleuets du Lac-Saint-Jean. Cuire à 350 °F pendant 25 minutes.
%
Pouding chômeur
Mélanger la farine, le sucre et la poudre à pâte Magic. Verser le sirop d’érable chaud. Servir avec de la crème Chantilly ou une boule de glace Plombières.
%
Le sac à dos Mont-Orford 45 L a une enveloppe en Cordura, une ceinture rembourrée et une housse. Poids : 1,4 kg. Couleurs : Mousse, Ardoise, Braise. Garantie à vie.
%
Notre thé Earl Grey allie le thé noir de Ceylan à la bergamote de Calabre. Infuser 4 minutes. Se marie bien au gâteau Reine-Élisabeth.
%
{city} est située sur la rive nord du fleuve et est le chef-lieu de la MRC. Le chemin de fer du Canadien Pacifique y arrive en 1885. Son économie repose sur la forêt, le Vieux-Port et le tourisme.
%
Le canal Rideau relie la rivière des Outaouais au lac Ontario. Inauguré en 1832, il figure au patrimoine mondial de l’UNESCO. Ses écluses s’ouvrent toujours à la main.
%
Selon {=l’article 7|NUM_OK} de la {=Charte canadienne des droits et libertés|NUM_OK}, chacun a droit à la vie, à la liberté et à la sécurité de sa personne. La Cour suprême du Canada a jugé que cette garantie n’est pas absolue.
%
12.3 Le Fournisseur respecte la {=Loi sur la protection des renseignements personnels dans le secteur privé|NUM_OK} et la {=Loi 25|NUM_OK}. Aucune Partie ne peut céder le Contrat sans le consentement écrit de l’autre.
%
ATTENDU QUE le Concédant est propriétaire du Logiciel; ATTENDU QUE le Licencié désire l’utiliser; LES PARTIES CONVIENNENT de ce qui suit. « Date d’entrée en vigueur » : le {date}. « Redevance » : {money} par année.
%
La Banque du Canada a maintenu son taux directeur le {date}. Les économistes de Valeurs mobilières Boréales attendaient une baisse. Le huard a reculé face au dollar américain.
%
Les Remparts de Québec reçoivent les Cataractes au Centre Vidéotron le jour de la Saint-Jean. Billets à partir de {money}. Ouverture des portes à {time}.
%
Le conseil municipal a adopté le Plan d’urbanisme du Vieux-Port par neuf voix contre quatre. On y prévoit un Musée de la pêche, une Grande Roue et une gare. Les travaux débuteront le {date}.
%
Avis aux résidents : l’eau sera coupée dans les tours A et B le {date}, de {time} à {time}. Veuillez en garder pour la toilette. Merci de votre patience. – La Direction
%
Chers parents,
Vendredi, c’est la Journée pizza ! Veuillez remettre {money} dans une enveloppe cachetée. La Course Terry-Fox aura lieu la semaine prochaine et la photo, le {date}. Vive les Panthères !
%
{svc} est ouvert du lundi au vendredi, de {time} à {time}. Sans rendez-vous. Services en français, en anglais et en {lang}. En cas de crise, composez le {hot}.
%
Besoin d’aide pour manger, payer le loyer ou parler à quelqu’un ? Composez le {hot}, c’est gratuit et confidentiel. {svc} et {svc} accueillent sans rendez-vous le mercredi.
%
Procès-verbal du {date}. Le Comité étudie le budget de {money} et renouvelle l’entente avec Traiteur Sommet. La présidence rappelle le Code d’éthique. Prochaine rencontre à la salle des Bouleaux.
%
Agent : Merci d’avoir appelé Télécom Érable. Avez-vous débranché le modem ?
Client : Oui, deux fois. Le voyant reste orange.
Agent : J’envoie un technicien de niveau 2 entre {time} et {time}.
%
À vendre : table de chêne et six chaises, style Louis XV, quelques égratignures. {money} ferme. Secteur {dist}, argent comptant, pas de livraison.
%
On cherche cuisinier d’expérience pour restaurant thaïlandais à {city}. Fins de semaine obligatoires. Salaire {money} par semaine plus pourboires. Se présenter sur place.
%
Mercure et Vénus seront visibles avant l’aube, puis Jupiter se lèvera au-dessus du mont Mégantic. Apportez une couverture, un thermos et des jumelles.
%
Le pin de Douglas n’est pas un vrai pin. Il pousse des Rocheuses à l’île de Vancouver et peut vivre mille ans. Les sculpteurs de la côte préfèrent le cèdre rouge.
%
La maladie de Parkinson, la maladie de Crohn et l’alzheimer sont traités au chapitre 4. Une sonde de Foley a été posée dans le groupe B. L’échelle de Hamilton a été remplie à la semaine 8; la valeur p est de 0,03.
%
Le défilé de la Saint-Jean partira du parc La Fontaine à {time}, prendra l’avenue Papineau et se terminera au Stade olympique. Prévoyez des retards sur le pont Jacques-Cartier et sur la ligne orange.
%
Conditions d’utilisation. Il faut avoir l’âge légal dans sa province pour ouvrir un compte. Nous utilisons des témoins. Voir la section 9. Écrivez à {nmail}.
%
Souper du Club Rotary de {city} : conférence sur la maladie de Lyme, encan silencieux, bœuf bourguignon. Amenez un ami. Les profits iront à {svc}.
%
Liste d’épicerie : fromage Oka, pommes Cortland, pâté chinois, fèves au lard Clark, riz Basmati, vinaigrette César, sauce St-Hubert.
%
Bravo aux finissants de 2025 ! Les bourses du Fonds Grand-Nord et de la Fondation Castor seront annoncées à l’Auditorium. La toge coûte {money}.
%
Statistique Canada signale que la population de la province ({prov}) a crû de 1,2 %. La hausse est plus forte autour de {city}, alors que {dist} change peu. Les tableaux paraîtront le {date}.
%
La version 4.2 corrige la panne au démarrage, ajoute le Mode sombre et abandonne Windows 8. Mettez à jour par Réglages > À propos. Problème connu : le Calendrier affiche deux fois Dimanche.
%
"""
