"""French frames: case notes (c), letters, forms and e-mails (f), web chats (w). Blank lines part the frames."""

FRAMES = """
c| Rencontre au local de la friperie. {f1} cherchait un habit de neige pour {b1.g}, {age.c}. En jasant, elle a confié
que le chauffage du {addr.u} est coupé depuis {day}. J'ai appelé {le.legal} avec elle ; on la rappelle au {ph}.

c| L'usager {m1}, né le {dob.l}, a obtenu son congé du centre de désintoxication. Son parrain, {m2.g}, l'héberge au
{addr} jusqu'à la fin du mois. Il doit pointer au poste chaque [D:lundi].

c| À son arrivée de [P:Kuujjuaq] pour ses traitements, {f1.t} n'avait ni bottes ni carte. L'escorte, sa nièce {g1.g},
nous a dicté le numéro : {hn.qc}. Le vol de retour est fixé au {date}.

c| La travailleuse de rue a croisé {m1.g} sous le viaduc, {corner.c}. Il gardait le chien de {m2.q} et refusait de
quitter l'animal. {Le.shelter} accepte les chiens cet hiver ; ils y sont entrés vers {time}.

c| Deuil. {f1} a perdu son mari {m1.g} le {date} ; les funérailles coûtent {money}. Elle ignorait l'existence de la
prestation de décès. Formulaire rempli, NAS du défunt {sin}, dépôt au compte {bank}.

c| Cession de bail. {m1.T} veut céder le sien à une collègue, {f2}, mais la propriétaire, {f3.t}, refuse sans motif
écrit. L'avis posté du {addr} porte la date du {date} ; elle avait [D:15 jours] pour répondre.

c| Le comité de voisins, réuni chez {f1.g} et {m2.g}, craint pour la dame du rez-de-chaussée, {f3.t}, {age.s}, qui
laisse le gaz ouvert. Sa petite-fille {g3.g} viendra de {town}. Contact : {ph}.

c| {region.nb}Pêcheur saisonnier de {town}, {m1} n'a pas assez d'heures. Son numéro d'assurance sociale, {sin}, figure
par erreur sur la demande de son frère {b1.g}. Nous avons écrit à l'[O:Assurance-emploi], réclamation {claim}.

c| En classe de francisation, {m1.g} s'est endormi deux fois. Il travaille de nuit, paie {money} pour un lit dans une
chambre à six et envoie le reste à sa conjointe, {f1.g}, au [P:Cameroun]. Aucun bail, aucune clé.

c| Prêt d'équipement : un fauteuil et une marchette, remis à {f1.r}, {rural}, {town}. Retour prévu le {date}. Sa bru
{f2.g} signe pour elle. Dépôt de {money} payé comptant.

c| Le bébé de {f1.g}, {age.m}, n'a pas de carte d'assurance maladie. Né le {dob.n} à la maison avec une sage-femme,
{f2}, il n'a jamais été déclaré. Rendez-vous pris à l'état civil pour {day}.

c| {m1.t} tient un journal de tous les appels de son ancien associé, {m2.i} : quarante en une semaine. Les derniers
viennent d'une page, {url.m2}, et d'une adresse IP, {ip}. Plainte déposée sous {police}.

c| Résumé d'évaluation. Usagère : {f1.R}. Née le {dob.s}. Assurance maladie {hn.qc}. Marche sans aide, oublie ses
pilules, vit au {addr.u}, code postal {pc}. Recommandation : pilulier et popote.

c| Au comptoir, la bénévole {f1.g} a reçu un homme qui disait s'appeler {m2}. La carte qu'il montrait était celle de
{m3}, numéro {card}. Elle a gardé son calme et m'a appelée.

c| Accompagnement à la cour municipale : {f1} conteste [N:3] constats d'itinérance, numéros {court} et {court}. Le
juge a converti {money} en travaux communautaires, qu'elle fera {au.food}.

c| {p1}, qui emploie le pronom iel, a été mis à la porte par son père après avoir parlé à sa tante {f1.g}. Iel a
{age.oy}. Ses affaires sont encore au {addr.s}. La police l'escortera {day}.

c| Famille demandeuse d'asile, dossier {claim}, arrivée par {town}. Le père, {m1.g}, a un identifiant ({uci}) ; la
mère, {f2.g}, attend le sien. Leur fils {b1.g} parle déjà mieux français que nous. Interprète en {lang}.

c| Après l'inondation, les [N:4] membres du ménage {m1.s} se sont abrités au sous-sol de l'église. La grand-mère, mémé
{f1.g}, n'a plus d'insuline. {Le.disaster} a trouvé une pharmacie à {town}.

c| Vérification auprès de la banque : les retraits ont été faits au guichet avec la carte {card}. {f1.T} soupçonne son
aide ménagère, une certaine {f2.gk}. Je l'ai invitée à changer son NIP.

c| Le camp de jour a refusé {b1.g}, {age.c}, faute d'accompagnateur. Sa mère, {f1}, a porté plainte. Le directeur,
{m2.t}, la recevra {day} à {time} avec {f3.g}, notre éducatrice.

c| Au jardin collectif, {f1.g} a eu un malaise. Les ambulanciers ont demandé sa carte : {hn.nb}. Son filleul, {m2.h},
a suivi en camion. Elle va mieux et réclame ses tomates.

c| Médiation entre {m1} et sa fille {g1.g} au sujet du logement familial, {rural}. Il offre de partir ; elle veut
qu'il reste. Mon rôle s'arrête ici, la notaire {f2.e} prend le relais.

c| J'ai relu la lettre de refus avec {f1.t}. L'agente y écrit {f1.sk} au lieu de {f1.s}, d'où l'erreur de jumelage.
Demande de révision envoyée, dossier {case}, à {town}.

c| Chauffeur bénévole, {m1.g} conduit {f2.t} à la radiothérapie les [D:mardis et jeudis]. L'immatriculation de sa
voiture, {plate}, est déjà inscrite au stationnement. Allocation : {money}.

c| Le centre d'amitié a reçu {m1}, de passage entre {town} et la réserve. Sa carte de statut, {status}, était expirée.
Sa grand-tante {f1.g} a confirmé sa filiation par téléphone, au {ph}.

c| Ses deux filleuls, nés le {dob.c} et le {dob.c}, sont confiés à {f1.t}. Elle réclame l'allocation rétroactive.
Preuves jointes : bail du {addr}, factures, lettre de l'école.

c| L'homme arrivé à pied s'est présenté sous trois noms : {m1}, {m2.g} et « {m3.q} ». Nous l'inscrivons sous le
premier, d'après une ordonnance signée par {f4.d}. Né le {dob}, dit-il.

c| Contrôle de sécurité après violence : {f1.g} a changé de numéro ({ph}) et de courriel ({em.f1}). Ne laisser aucun
message chez sa mère, {f2.g}. Mot convenu : « les cornichons ».

c| Ancien mineur, {m1.m} tousse depuis des années. Dossier de la [O:CNESST] : {claim}. {region.qc}Le pneumologue,
{m2.d}, écrit que la poussière en est la cause. Audience le {date}.

c| Dans l'immeuble de {area}, [N:22] logements sont infestés. L'exterminateur passera le {date}. Les locataires
peuvent consulter {le.legal}. Aucune plainte individuelle n'a été ouverte aujourd'hui.

c| L'activité du {date} a réuni une trentaine d'aînés autour d'un bingo. On a servi [N:30] repas à [N:7 $].
{Le.senior} cherche deux conducteurs pour l'hiver. Prochaine activité {day}.

c| Un homme âgé, qui préférait rester anonyme, a parlé longuement de sa terre et de ses vaches. Il ne demandait rien.
Je lui ai laissé {hot} et les heures {du.senior}.

c| Les inscriptions à la francisation ouvrent le {date} à {town}. L'examen de classement dure [D:2 heures]. Les
personnes qui parlent {lang} ou {lang} auront un interprète. Il reste [N:18] places.

c| Bilan de la nuit de grand froid : [N:-33 °C], [N:41] personnes, aucun départ en ambulance. {Le.shelter} a prêté ses
lits de camp. On manque de bas de laine et de café.

c| Le propriétaire d'un [N:6] logements demande s'il peut garder un dépôt de {money}. Réponse : non, selon
l'[N:article 1904 C.c.Q.]. Il a pris le dépliant et remercié.

c| La permanence a été fermée à {time} en raison du verglas. Les lignes ont été basculées vers {le.crisis}. Reprise
prévue {day}. Les dons de nourriture iront {au.food}.

c| Une enseignante de {town} voulait savoir à qui confier un élève qui arrive affamé. Elle n'a nommé personne. Je lui
ai expliqué le club des déjeuners et donné {hot}.

c| Formation du {date} sur les préjugés : [N:14] présences, [D:3 heures], dîner à [N:15 $]. La prochaine portera sur
les pensions ([O:PSV], [O:SRG]) et sera donnée en {lang} aussi.

f| {m1} ¶{box} ¶{town} ({prov}) {pc} ¶¶Objet : fin de bail ¶¶Monsieur le propriétaire, je quitterai le logement le
{date}. Veuillez me rendre mes clés de cave. ¶{m1.i}

f| Courriel du {date} ¶Pour : {f1} ¶Cc : {m2.h} ¶¶{f1.g}, la dame aux chats s'appelle {f3.t}, pas {f3.sk}. Son bon
numéro : {ph}. Elle attend toujours ses granules. ¶{m4.g}, comptoir

f| BON D'ÉCHANGE MEUBLES ¶Bénéficiaire : {m1.r} ¶Livraison : {addr.u}, {pc} ¶Étage : [N:3] ¶Téléphone : {ph} ¶Articles
: lit, table, [N:4] chaises ¶Autorisé par : {f2.h} ¶Valide jusqu'au {date}

f| Chère {f1.g}, ¶je t'écris de chez mon oncle {m1.g}, {rural}. La maison a passé au feu. Garde mon courrier, s'il te
plaît, et dis à {f2.g} que le chat est vivant. ¶Ton amie, {f3.g}

f| ÉVALUATION FRANCISATION ¶Candidate : {f1} ¶IUC : {uci} ¶Langue maternelle : {lang} ¶Niveau : [N:4] ¶Courriel :
{em.f1} ¶Groupe : {day}, {time} ¶Enseignant : {m2.i}

f| Je, {m1}, propriétaire, reconnais avoir reçu de {f2} la somme de {money} en argent comptant pour le mois de
[D:juillet], logement du {addr.u}. ¶Fait à {town}, le {date}.

f| FICHE D'ACCUEIL / NUIT ¶Arrivée : {time} ¶Alias : {m1.q} ¶Nom réel : {m1.u} ¶Naissance : {dob} ¶Assurance : {hn.qc}
¶Casier : [N:27] ¶Objets : couteau remis au gardien {m2.g}

f| {f1.t} et {m2.t}, ¶¶Nous donnons suite à votre plainte numéro {case} concernant l'ascenseur. La réparation commence
le {date}. ¶¶La direction, {oaddr} ¶{oph}

f| Madame, ma cousine {f1}, de {town}, voudrait de l'aide pour remplir ses papiers. Elle est née le {dob.sl}. Son NAS,
je crois, est {sin}. On peut vous rejoindre quand ? ¶{g1.g}

f| RELEVÉ DE PRÊT ¶Emprunteur : {m1.R} ¶Compte : {bank} ¶Solde : {money} ¶Caution : sa sœur {f1.g} ¶Courriel : {em.m1}
¶Prochain versement : {date} ¶Note : taux [N:0 %]

f| TRANSPORT ADAPTÉ - RÉSERVATION ¶Client : {f1.t} ¶Départ : {addr}, {pc} ¶Arrivée : hôpital de {town} ¶Heure : {time}
¶Aide : marchette ¶En cas de retard, aviser {m2.g}, {ph.x}

f| Sommation. À {m1.u}, {addr} : vous êtes convoqué le {date}, dossier {court}, pour témoigner dans l'affaire opposant
{f2} à {m3}. ¶Greffière : {f4.i}

f| BILLET D'ABSENCE ¶Élève : {g1.r} ¶Âge : {age.bc} ¶Motif : otite ¶Signature du parent : {m1.i} ¶Remis à : {f2.t},
secrétariat, {day}

f| Message sur le frigo, recopié tel quel : « {m1.g}, les clés du local sont chez {f2.g}. Le gars du [N:204], {m3.s},
doit deux nuits. Appelle ma belle-mère {f4.g} si ça chauffe. — {f5.g} »

f| VACCINATION - LISTE DU {date} ¶{f1.r}, {dob.s}, {hn.qc} ¶{m2.r}, {dob.s}, {hn.qc} ¶{f3.r}, {dob.s}, {hn.qc}

f| REGISTRE DES CLÉS ¶{addr.s} : {f1.g}, {ph} ¶{addr.s} : {m2.g}, {ph} ¶Double de secours : {org.senior}, {oaddr}

f| Reçu de don ¶Donatrice : {f1.T} ¶Adresse : {addr}, {town} {pc} ¶Montant : {money} ¶Carte : {card} ¶Date : {date}
¶Trésorière : {f2}

f| Bonjour, ¶Suite à l'appel, voici mes renseignements : {m1}, passeport {passport}, permis d'études {sp}, né le
{dob}. Mon coloc {m2.g} peut recevoir le colis. ¶Cordialement, ¶{m1.h}

f| JOURNAL DES CONNEXIONS, borne [N:2] ¶{time} {ip} ¶{time} {ip} ¶Remarque : page ouverte {url.p1}, session laissée
par {p1.h}, fermée par la bibliothécaire {f2.s}.

f| CARTE AÎNÉ SEUL ¶DDN {dob.s} ¶No santé {hn.nb} ¶Tél. {ph} ¶Code postal {pc} ¶Appel {day} {time} ¶Porte : sonner
[N:2] fois

f| Liste de Noël, famille [N:12] : garçon né le {dob.c}, fille née le {dob.c}, bébé de {age.m}. Livrer au {addr},
{pc}. Budget : {money}. Pas de jouets à piles.

f| PROGRAMMATION de [D:mars] : café du {day}, impôts le {date}, couture en {lang}, sortie à {town} ([N:12 $]). Tout
est gratuit, sauf la sortie. {org.settle}, {oaddr}

f| COMMUNIQUÉ - {town}, le {date}. {Le.food} reçoit une subvention de {money} et ouvrira aussi le [D:samedi de 9 h à
midi]. Renseignements : {oph}.

f| À tous les locataires : coupure d'eau {day} de {time} à {time}. Remplissez vos chaudrons. Merci de votre patience.
Pour de l'eau embouteillée, voir {org.disaster}.

f| Objet : statistiques ¶¶Bonjour l'équipe, [N:312] appels en [D:février], dont [N:48] en {lang}. Le délai moyen est
de [D:9 minutes]. Bravo. On en reparle {day} à {time}.

f| RÈGLEMENT DE LA HALTE : [N:1.] Douche [D:15 min]. [N:2.] Pas d'alcool. [N:3.] Portes closes à [D:23 h]. [N:4.] Le
casier coûte [N:1 $]. En crise : {hot}.

f| Affichage interne : poste d'agent de liaison, {org.indigenous}, [N:28 h] par semaine, {lang} exigé. Envoyer une
lettre au {oaddr}, {town}, avant le {date}.

f| Calendrier des collectes : bac brun {day}, bac bleu {day}. Le dépôt de meubles ferme le {date}. Amende : [N:75 $].
Questions de voirie : [H:3-1-1].

w| {time} toi : jsuis pognée à {town}, mon ex {m1.gw} a mon cell ¶{time} nous : Peux-tu écrire d'ailleurs ? ¶{time}
toi : oui {em.f1} cest le courriel de {f1.gw}

w| clavardeur : bonsoir, jai recu une lettre du [O:TAL] ¶juriste : {region.qc}Quel est le numéro ? ¶clavardeur : {tal}
¶juriste : Et l'adresse du logement ? ¶clavardeur : {addr.u}, au nom de {f1}

w| elle : chu en bas chez {f1.gw} pi y frappe dans porte ¶nous : Appelle le [H:911], je reste là. ¶elle : cest le
{addr.s} ¶nous : Ils arrivent. Ton prénom ? ¶elle : {f2.gw}

w| Aîné : comment on mange chez vous ? ¶Popote : Menu à [N:8 $]. Votre nom ? ¶Aîné : {m1.t}, {age.s} ¶Popote : Où
livrer ? ¶Aîné : {addr}, {pc}, pas de sel

w| usager : est ce que {m1} dort chez vous ¶accueil : Je ne peux rien dire. ¶usager : cest mon frère, jai la police
{police} ¶accueil : Laissez votre numéro. ¶usager : {ph}, {m1.g} sait qui

w| {f1.g} : jai oublié mon nas au comptoir, {sin} ¶Soutien : Je l'efface. Et votre date de naissance ? ¶{f1.g} : {dob}
¶Soutien : Merci {f1.g}, {m2.g} vous rappelle {day}.

w| robot : Choisissez [N:1] logement, [N:2] nourriture ¶usager : [N:2] ¶robot : Votre code postal ? ¶usager : {pc}
¶robot : {org.food}, {day} de [D:13 h à 16 h].

w| jeune : vous gardez les messages ? ¶nous : [D:30 jours], puis ils sont effacés. ¶jeune : ok. jai honte ¶nous : De
quoi ? ¶jeune : rien, une note [N:52 %] ¶nous : On en parle. Sinon {hot} la nuit.

w| nouvelle : où apprendre le français à {town} ¶guide : {org.settle}, {day} soir. ¶nouvelle : combien ? ¶guide :
Gratuit. ¶nouvelle : et garderie ? ¶guide : [N:7 $] par soir, en {lang} aussi.

w| clavardeuse : ma carte santé est {hn.on}, valide au [P:Québec] ? ¶guide : Pendant [D:3 mois]. ¶clavardeuse : et mon
permis {dl.on} ? ¶guide : Il faut l'échanger. Pour la carte : [H:1 800 561-9749].
"""
