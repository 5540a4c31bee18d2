"""French frames of the fifth hand.

"* call|" begins a 211 call note or a message, "* more|" a text of another genre; a pilcrow is a new line.
"""

FRAMES = """
* call|{w1} appelle parce que son frigo est vide depuis lundi. Elle demeure au {addr}, à {town}. Je lui ai donné les
  heures de {svc}; rappel prévu {date} au {ph}.
* call|L'appelant, {m1}, né le {dob}, cherche de l'aide pour ses impôts. Son NAS ({sin}) a été dit au téléphone et je
  lui ai demandé de ne plus le faire. Dirigé vers {svc}.
* call|Suivi : {w1.g} n'a jamais reçu l'appel promis par {svc}. Entre-temps, le propriétaire a coupé l'eau chaude au
  {addr.unit}. Elle pleure.
* call|M. {m1.f}, {oage}, vit seul au {addr.rr}. Sa sœur {w2} ({ph}) dit qu'il oublie ses pilules. Demande de visite
  d'amitié.
* call|Texto reçu : « slt c {p1.g} 😔 jai pu rien a manger pour les kids, jreste au {addr.st}, tu peux tu maider? mrc ».
  Répondu avec {svc}.
* call|Appelante anonyme, quartier inconnu. Elle voulait savoir si {svc} accepte les chats. Informée du {=H:211} et, au
  cas où, du {=H:988}.
* call|Rampe d'accès demandée pour {m1} (DDN {dob.n}), {addr}, {town} {pc}. L'ergothérapeute {w2} appuie la demande.
  Besoin non comblé : pas d'argent avant {=D:avril}.
* call|Courriel de {email} : « Je m'appelle {p1.full}, j'habite {town} depuis peu, ma carte maladie est {hn}, et je
  n'ai aucun médecin. » Lien du guichet d'accès envoyé.
* call|Chèque perdu. Dossier {case.file} à l'aide sociale. {p1} reçoit son courrier au {addr.po}, {town} {pc}.
  Transfert à {=O:Service Canada}, {=H:1 800 622-6232}.
* call|Clavardage, adresse IP {ip} : une femme cachée dans la salle de bain donne son prénom, {w1.g}, et son adresse,
  {addr}. Police avisée par le {=H:911}, événement {case.police}.
* call|{m1} est sobre depuis {=N:90} jours et veut une chambre. Il dort chez {svc}. Ne pas laisser de message au {ph} :
  c'est le téléphone de son ex, {w2.g}.
* call|Une grand-mère de {town}, {w1}, élève {p2.g} ({kid}) et {p3.g} ({kid}). Il lui manque deux lits et des bottes,
  pointures {=N:4} et {=N:7}.
* call|Adresse : {addr.res}, {reserve}. Le puits est à sec. {p1} demande qui livre l'eau; le conseil de bande est fermé
  {=D:le lundi}. Joindre au {ph}.
* call|Couple arrivé {=D:jeudi dernier} : {m1} et {w2}. IUC {gov.uci}. Hébergés par un cousin au {addr.unit}.
  Rendez-vous chez {svc} à {=D:9 h 30}.
* call|La dame parle surtout {lang}. Son fils {m2.g} traduit. Elle se nomme {w1}, est née le {odob} et veut une place
  en résidence. Référée à {svc}.
* call|{w1.g}, de {svc}, signale que la ligne d'accueil est maintenant le {agph}. Aucune donnée d'appelant.
* call|Texto à 2 h 14 : « dis pas a mon pere {m1.g} que jtecris, y boit, on est au {addr}, jai {kid.teen} ».
  Tel-jeunes {=H:1 800 263-2266} offert.
* call|Hydro débranchée au {addr}, compte {acct.util}, au nom de {w1}. Deux bébés. Arrérages de {money}. {svc} va la
  rappeler au {ph}.
* call|{p1.sf} : quatrième appel ce mois-ci au sujet du voisin, {p2}, qui joue du tambour. Rappelé que c'est le
  {=H:311}.
* call|L'infirmière {w1} demande un transport pour la dialyse de {m2}, né le {dob}, NAM {hn.qc}, {addr.rr}. {svc} ne
  roule que {=D:le mardi}.
* call|Mère née en {odob.my} et sans acte de naissance; c'est son fils {m1} qui appelle de {town}. Directeur de l'état
  civil, {tf}.
* call|Sans nom, {town}. Est-ce que {=N:l'article 1931} du Code civil permet au propriétaire d'entrer sans avis? Et la
  hausse de {=N:5,9 %} vaut-elle dès le {=D:1er juillet}? Expliqué.
* call|Sondage envoyé à {email}. Réponse : « Oui, un gros merci à la p'tite madame de chez {svc} 👍 {p1.g} ». Note :
  {=N:5} sur {=N:5}.
* call|La fournaise de Mme {w1.f} est morte. Elle a {oage} et de l'oxygène à la maison, au {addr}, {town}.
  L'entrepreneur {m2} demande {money}.
* call|Fraude : un faux agent, « {m1} », a fait lire à {w2} sa carte, {acct.card}. Dit d'appeler la banque tout de
  suite, puis le {=H:1 888 495-8501}.
* call|La secrétaire d'école {w1} ({ph.x}) cherche un manteau pour un élève, {m2.full}, qui est né le {kdob}.
* call|Dort dans son camion, plaque {gov.plate}, derrière {=P:l'aréna du quartier}. {m1.g} demande une douche. {svc}
  ouvre à {=D:7 h}.
* call|Transfert du {=H:811} : {p1}, {age.s}, douleur passée, mais angoisse pour le loyer du {addr}. Propriétaire :
  {m2.i}. Rendez-vous chez {svc}.
* call|Elle a épelé : {w1.SF}. Anniversaire le {dob}. Carte de statut {gov.status}. Aller-retour de {town} à {town2}
  pour une opération.
* call|Crise. Le visiteur « {url} » avait des comprimés en main. Vrai nom : {m1}. Resté en ligne jusqu'à l'arrivée de
  l'ambulance au {addr.unit}.
* call|Message dans la boîte de {p1.g} au {ph} : le bénévole {m2.g} ira déneiger au {addr} {=D:samedi matin}.
* call|Besoin non comblé. {w1}, demandeuse d'asile, dossier {gov.imm}, a un permis de travail mais pas de garderie.
  Fils né le {kdob.baby}. Liste d'attente : {=N:140} enfants.
* call|« Ici le père {m1}, curé. J'ai {w2.g}, {age}, qui couche dans le portique du presbytère, {addr.st}. » Refuge :
  {svc}.
* call|TXT : « le proprio a changé la barrure. mon stock est encore ds lapt {=X:4}. appelle {ph} dmd {p1.g} 🙏 ».
  Rappelé, numéro du tribunal donné.
* call|{w1}, {addr.rr}, veut des repas chauds pour son mari {m2.g}, né le {dob}. À {=N:40} km de {town}, personne ne
  livre.
* call|Renseignement seulement : heures de {svc} et de {svc} pendant les Fêtes, {=D:du 24 décembre au 2 janvier}.
* call|Le passeport de {p1} ({gov.pass}) a brûlé au {addr}. La Croix-Rouge offre trois nuits. Date de naissance pour le
  nouveau formulaire : {dob.n}.
* call|Ligne coupée. Rappelé au {ph}; un homme jure qu'aucune {w1.g} n'habite là. Noté : rappel non sécuritaire.
* call|Correction au dossier de {w1} : elle reste au {addr} et non au {addr}; code postal {pc}.
* call|Le bureau de la Dre {w1.f} envoie une demande pour {m2}, né le {dob}, dossier médical {case.chart}. Soins de
  pieds, service en {lang}.
* call|{p1.g} B. appelle de la bibliothèque. Sans carte d'ici {=D:le 15}, sa chambre chez {svc} est perdue. Son NAS,
  {sin}, est connu par cœur. N'a que sa carte d'assurance maladie, {hn.qc}.
* call|Le propriétaire, {m1}, dit que {p2} a quitté le {addr.unit}. Les meubles peuvent-ils aller à {svc}? Oui, dès
  {date}.
* call|Panier de Noël pour six : le père {m1}, la mère {w2}, l'aîné {m3.g} a {kid.elder}. {addr}, {pc}.
* call|Par erreur, {p1} a écrit sa ligne bancaire, {acct.bank}, et son NAS, {sin}, dans le formulaire Web. Effacé;
  {svc} averti.
* call|Travail de rue : rencontré « {m1.g} », dans la {=X:cinquantaine}, près de la {street}. A pris des bas et de la
  naloxone.
* call|{w1} quitte un conjoint violent, {m2}. Ne jamais appeler à la maison. Courriel sûr : {email}, {=D:après 15 h}.
  Dossier de la cour {case.court}.
* call|Demande le numéro de {svc} : {tf}. Demande aussi si on y parle {=L:lingala} ou {=L:wolof}. Satisfait.
* call|Courriel non signé de {email} : ma voisine {w2.full}, au {addr.st}, laisse ses petits ({kid} et {kid}) seuls le
  soir.
* call|Suivi {date}. {m1} a sa marchette, mais son numéro de carte soleil était faux; le bon est {hn.qc}. Naissance :
  {dob.n}.
* call|Une enseignante de {svc.school} cherche un groupe de deuil pour {p1}, DDN {kdob.n}, dont le frère {m2.g} s'est
  noyé en {=D:juillet}.
* call|« Envoyez ça au {addr.po}, à {town}, au nom de {p1} », dit l'appelant. Formulaire posté le {date.w}, code {pc}.
* call|L'agente de probation de {m1.g}, {w2}, laisse le {ph.x} et le dossier {case.file}. Il faut un lit {=D:ce soir};
  les {=N:3} refuges sont pleins.
* call|Référence de location pour {p1} : trois ans au {addr.unit}, avant ça au {addr.st}. Courriel : {email}.
* call|Gros accent, demande {=L:dari}. Nom entendu : {w1}. Née le {dob}. Cours prénataux; {svc} l'attend.
* call|À voix basse : {w1.g}, « il revient dans dix minutes », {addr}. J'ai fait le {=H:911} sur l'autre ligne. Carte
  d'appel {case.police}.
* call|Rétroaction : la fiche de {svc} donne le {=H:1 866 555-3300}, qui est un télécopieur. Corrigé. Prochaine
  révision : {=D:printemps 2027}.
* call|Aînée, {w1}, {odob.n}, NAS {sin}, veut la clinique d'impôt. Sa fille {w2.g} la conduira du {addr}. Ouverture
  {date}.
* more|{p1.full}¶{addr}¶{town} ({prov})  {pc}¶¶Le {date.w}¶¶Monsieur {m2.f},¶¶Je vous avise que je ne renouvellerai pas
  mon bail. Veuillez me rendre mes clés et les {money} versés en trop.¶¶{p1.full}
* more|Madame la Ministre {w2.f}, je suis veuve, née le {odob}, et ma rente n'entre plus depuis {=D:mars}. Mon numéro
  d'assurance sociale est le {sin}. Je vous prie d'agir.¶¶{w1}¶{addr.po}, {town} {pc}
* more|De : {p1.full} <{email}>¶À : {agmail}¶Objet : chauffage¶¶Bonjour, pas de chauffage au {addr.unit} depuis
  {=D:dimanche}. Mon père {m2.g} est malade. Merci d'envoyer quelqu'un.¶¶{p1.g}¶{ph}
* more|FICHE D'ACCUEIL¶Nom : {p1.any}¶Né(e) le : {dob.n}¶Adresse : {addr}¶Ville : {town}¶Code postal : {pc}¶Téléphone :
  {ph}¶Langue : {lang}¶ Personne à joindre : {p2.any}
* more|Demandeur : {p1.SF}   Naissance : {dob.n}   NAS : {sin}¶Adresse postale : {addr.po}, {town}¶Adresse antérieure :
  {addr.rr}¶Revenu : {money} Personnes à charge : {=N:2}
* more|FAITS DIVERS - Un homme de {town} a été arrêté après un vol par effraction au {addr.st}. {m1}, {age}, fait face
  à deux chefs. Échec au crime : {=H:1 800 711-1800}, dossier {case.police}.
* more|{town} - Les pompiers ont été appelés au {addr} vers {=D:4 h} dans la nuit. Les locataires, {m1} et {w2.full},
  sont sortis avec leur chat. Dommages : {=N:180 000 $}.
* more|{w1.up} - À {svc.care}, le {=D:9 février 2026}, est décédée à l'âge de {oage} Mme {w1.full}, née le {odob},
  fille de feu {m2.full} et de feu {w3.full}. Dons à {svc}.
* more|{m1.nick}, {odob} - {=D:3 octobre 2025}. Il laisse dans le deuil son épouse {w2.g}, ses enfants {p3.g} ({p4.g})
  et {p5.g}. Liturgie à {town}.
* more|Née à la maison le {dob.s}, {w1} a montré à lire à deux générations de {town}. Sa sœur {w2} de {town2} lui
  survit.
* more|PROCÈS-VERBAL du {=D:14 avril 2026}. Présences : {p1}, {p2}, {p3.i} (présidence). Absence motivée : {p4.full}.
  1. Trésorerie : {money}. 2. {svc} demande la salle {=D:le mercredi}. Adopté. Levée à {=D:20 h 40}.
* more|Comité de locataires : il est proposé par {w1.full}, appuyé par {p2.full}, d'écrire au propriétaire du {addr.st}
  au sujet des souris. Adopté par {=N:11} voix contre {=N:2}.
* more|DÉCISION. Dossier {case.tal}. [1] La locataire, {w1.Fup}, occupe le sous-sol du {addr.st}. [2] Le locateur,
  {m2.full}, reprend le logement. [3] Vu {=N:l'article 1963 C.c.Q.}, la demande est rejetée.
* more|ENTRE : {p1.up}, partie requérante, et le Ministre. Dossier {case.tal}. La partie requérante, née le {dob}, a
  quitté l'école à {=G:quatorze ans}. La Dre {w2.f} note qu'elle ne peut rester debout plus de {=N:20} minutes.
* more|La Cour du Banc du Roi a entendu que {m1.full} conduisait de {town} à {town2} malgré la suspension du permis
  {gov.dl}. Sa mère, {w2.full}, s'est portée caution pour {money}. Greffe : {case.court}.
* more|SOMMAIRE DE CONGÉ¶Usager : {p1.SF}   DDN : {dob.n}   Dossier : {case.chart}   NAM : {hn.qc}¶Admis le {=D:2 mai},
  congé le {=D:9 mai}. Vit avec {p2.g}. À revoir dans {=N:2} semaines. Domicile : {addr}.
* more|Chère collègue, merci de voir {m1.full} ({odob.n}), mineur retraité de {town}. Il est tombé dans l'escalier du
  {addr} et marche mal depuis. Sa fille {w2.g} répond au {ph}.¶¶Dr {m3.i}
* more|Objet : {w1}, née le {dob}. Vue avec une interprète ({=L:vietnamien}). Tension {=N:142/86}. Habite une maison de
  chambres, {addr.unit}; sur la liste de {svc}.
* more|INFO-PARENTS de {svc.school} : dîner pizza {=D:le vendredi 6 novembre}, {=N:5 $}. Mitaines perdues au local
  {=N:12}. Bienvenue à Mme {w1}, notre nouvelle enseignante de {=N:3e} année!
* more|Bravo à {p1}, de {=N:6e} année, qui gagne l'{=O:Expo-sciences Arthur-Desruisseaux}, et à {p2.full}, au second
  rang. Pour les repas chauds, texter à {w3.g}, {ph}.
* more|{w1.up}¶{addr}, {town}¶{ph} | {email}¶¶EXPÉRIENCE¶{=D:2019-2025} Préposée aux bénéficiaires,
  {svc}¶FORMATION¶{=D:2018} DEP, {town2}¶ LANGUES : {=L:français}, {lang}
* more|Curriculum vitæ de {p1.full}, page {=N:2} de {=N:2}. Portfolio : {url}. Références : {p2.full}, ancienne
  patronne, {email.p2}; {p3.full}, {ph}.
* more|À LOUER : beau 4 1/2, {addr.unit}, {town}. {money} par mois, pas chauffé. Non-fumeurs. Appeler {m1.g} au
  {ph.local} après {=D:18 h}.
* more|VENTE DE GARAGE {=D:samedi de 8 h à midi}, {addr.st}. Couchette, raquettes, bon congélateur. Demander {p1.g}.
* more|PERDU : chat gris, répond au nom de {=X:Monsieur Moustache}, près de la {street} à {town}. Récompense {=N:100
  $}. {p1.g}, {ph}.
* more|FORMULAIRE DE PLAINTE. Plaignant : {p1.any}. Courriel : {email}. Visé : {svc}. Faits : le {date.w}, le commis,
  {m2.g}, a lu tout haut ma date de naissance, {dob}, devant la salle pleine.
* more|Plainte {case.file} au Protecteur du citoyen. Mme {w1.f} écrit que son nom est devenu {w2.f} sur le chèque et
  que les lettres vont toujours au {addr}. Elle réclame {money} et des excuses.
* more|{m1.full} (né le {odob} à {town}) est un sculpteur et ancien maire canadien. Il apprit la sculpture de sa tante
  {w2.full}; décoré en {=D:2009}.
* more|{w1.full}, née en {hdob.y} à {town}, fut une pionnière du suffrage féminin. Veuve de {m2.g}, elle dirigea le
  moulin pendant {=N:trente} ans. Une école de {town2} porte son nom.
* more|La {=O:bibliothèque Edmond-Vaillancourt} de {town} ouvrit en {=D:1911} grâce à un don de {=N:12 500 $}. Elle
  compte {=N:64 000} volumes en français et en {lang}; agrandie en {=D:1974}.
* more|La {=O:mission Saint-Barthélemy}, au bord du lac, près de {town}, brûla en {=D:1887} puis en {=D:1923}. La
  paroisse se réunit depuis à la {=O:salle Jean-Calixte}.
* more|Avis public : le budget {=D:2026-2027} sera étudié {=D:le mardi 10 mars à 19 h} à {town}. Copie : {=N:2 $}. Le
  règlement {=N:2026-14} modifie le règlement {=N:1998-107}.
* more|{=N:L'article 7} de la Charte garantit à chacun la vie, la liberté et la sécurité. Voir aussi {=N:l'art. 23}
  (langue de la minorité) et la Loi constitutionnelle de {=D:1867}. Frais : {money}.
* more|La {=O:Fondation Robert-Hénault} versera {=N:250 000 $} à {svc} en {=N:3} ans. Premier appel de projets jusqu'au
  {date.w}. Écrire à {agmail} ou au {tf}.
* more|CAMPS DE JOUR à {town} : de {=N:6 à 12 ans}, {=D:du 6 juillet au 21 août}, {=N:95 $} la semaine. Camp en {lang}
  chez {svc}, {agaddr}, {agph}.
* more|Tempête. La {street} et la route de {town} sont fermées jusqu'à {=D:jeudi 6 h}. Haltes-chaleur : {svc} et {svc}.
  La mairie répond au {agph}. Composez le {=H:511} pour les routes, le {=H:211} pour l'aide, le {=H:911} pour
  l'urgence.
* more|Vous pensez au suicide? Appelez le {=H:988} ou le {=H:1 866 277-3553}. Info-Santé : {=H:811}. Pannes : {tf}.
  {svc} reçoit sans rendez-vous {=D:de 9 h à 17 h}.
* more|Fête de quartier {=D:du 19 au 21 juin} : la {street} est aux piétons. En vedette, {=O:le Trio Ti-Paul
  Bellehumeur}. Gratuit; stationnement à {=N:10 $} chez {svc}, {agaddr}.
* more|Portrait de {town} : {=N:38 %} des gens ont le {lang} pour langue maternelle, loyer médian de {money}, secteur
  {pc.fsa} le plus âgé.
* more|Programmation {=D:automne 2026} : {svc} offre la {=L:LSQ} {=D:le lundi}, {=N:18 ans et plus}, {=N:40 $}.
  L'autobus {=N:14} arrête à la porte.
* more|État de compte. Client : {p1.any}. Adresse de service : {addr}, {town}. No de compte : {acct.util}. À payer :
  {money} avant le {date.w}. Par téléphone : {tf}.
* more|Débit préautorisé. Je, {p1.full}, autorise {svc} à retirer {money} le {=D:1er} de chaque mois du compte
  {acct.bank}.¶Signé à {town}, le {date.w}.
* more|À qui trouverait mon portefeuille dans l'autobus {=N:22} : permis {gov.dl}, carte de crédit {acct.card}, photo
  de ma défunte femme {w2.g}. Écrire à {m1.full}, {addr}.
* more|Testament de {m1.full}, pêcheur retraité, du {addr.rr}, {town}, né le {odob}. Je lègue mon bateau à mon neveu
  {m2.full} et ma maison à ma fille {w3.g}.
* more|EXTRAIT DE BAPTÊME : {m1.full}, fils de {m2.full} et de {w3.full}, né le {dob.s}, baptisé à {=O:Saint-Ludger},
  {town}.
* more|Demande de location¶1. Nom : {p1.any}¶2. Date de naissance : {dob.n}¶3. Plaque : {gov.plate}¶4. Locateur actuel
  : {p2.any}, {ph}¶5. Adresse actuelle : {addr.unit}¶6. Motif : moisissures
* more|Blogue {url} : « Moi c'est {p1.g}. J'ai eu {=G:quarante ans} le {dob.md}, j'habite {town} avec ma blonde {w2.g}
  et voici comment on a vaincu les punaises. » Publié le {date.w}.
* more|Journal du serveur : {ip} a ouvert le formulaire de {svc} à {=D:23 h 51} sous {email}. Autre visite : {ip}.
* more|Note de modération : {url} a publié l'adresse ({addr}) de la conseillère {w1}. Retiré {=D:dans l'heure};
  l'adresse {ip} est bloquée.
* more|Inscription scolaire. Élève : {p1.any}; naissance : {kdob.n}; vit avec : {w2.full}; adresse : {addr}; autobus du
  {addr.rr}. Allergie : arachides.
* more|Hockey : {m1.f} marque deux fois et {m2.full} fait {=N:31} arrêts; {town} bat {town2} {=N:4 à 1} {=D:dimanche}.
  L'entraîneur {m3.full} était content.
* more|Remerciements : la famille {p1.f}, du {addr.rr}, remercie tous ceux qui ont nourri les siens après le feu du
  {date.w}, surtout {w2.full} et l'abbé {m3.f}.
* more|L'aînée {w1.full}, née le {odob} dans le bois, a ouvert la rencontre en {=L:atikamekw}. Le chef {m2.full} a
  parlé de logement : {=N:212} personnes attendent {=N:40} maisons.
* more|Résidence permanente : {p1.SF}, naissance {dob.n}, passeport {gov.pass}, IUC {gov.uci}. Votre demande est
  incomplète; envoyez la photo d'ici {=N:60} jours.
* more|Réclamation : le {date.w}, mon auto (plaque {gov.plate}), garée devant le {addr.st}, a été frappée par le camion
  de {m2.full}, permis {gov.dl}. Je suis {p1.full}; mon téléphone est le {ph}.
* more|Rencontres : enseignant retraité, {oage}, {town}, cherche dame pour cartes et marches. Écrire à {m1.g},
  {addr.po}, {town} {pc}.
* more|Plainte pour salaire impayé. Salariée : {w1.any}, née le {dob}, NAS {sin}, payée au compte {acct.bank}.
  Employeur : {svc}. Somme : {money} pour la période finissant le {date.w}.
* more|Régime de soins étudiant : {p1.full}, carte {hn.qc}, refuse l'assurance. Remboursement au compte {acct.bank}.
  Réponse à {email}.
* call|{w1}, de {reserve}, vient d'arriver à {town} avec son bébé, {m2.g}, né le {kdob.baby}, qui n'a pas encore de
  carte maladie; la sienne est {hn}. Courrier : {=X:poste restante}, {town} {pc}.
* more|Reçu de don. Reçu de {p1.full}, {addr.po}, {town} {pc}, la somme de {money} par carte {acct.card}. {svc},
  {agaddr}, {agmail}. Merci!
* more|Avis du conseil, {reserve} : la toiture de l'aînée {w1.full} ({addr.res}) sera refaite {=D:la semaine
  prochaine}. Elle est née en {odob.my}.
"""
