"""French frames, fifth part: few persons, more numbers and postal codes; some without any identifier."""

TEXT = """
Code postal {pc}. Cherche une banque alimentaire ouverte le soir. {ofood}, mercredi jusqu'à 20 h. Papa seul, n'a pas
donné son nom.

Appel du {pc}, plus d'électricité depuis hier. No de compte {acct}. Référence {aohou}. Préfère un texto : {ph}

Formulaire web : {pc} / besoin : effets scolaires / enfants : 3 / joindre : {em1}

Changement d'adresse, usager {dosh} : ancienne {mail} {pc}, nouvelle {mail2} {pc2}. En vigueur le {date}.

Feuillet oublié dans l'imprimante {dofam}, NAS {sin}. Déchiqueté. Coordonnatrice avisée le {date}.

Portefeuille trouvé à l'accueil : carte bancaire {card}, assurance maladie {hc2}, carte d'autobus. Dans le coffre.
Serait à {n2}.

La dame m'a dit son NAS sans que je le demande ({sin}). Svp l'enlever de la note, je ne sais pas comment faire.

Paie des participants : NAS {sin}, dépôt {bank}. Sinon chèque à ramasser {aofam} le {date}.

Bonjour, je suis la locataire du {addr}. Mon compte d'Hydro, {acct}; mon dossier chez vous, {case}. À qui je parle
pour les frais de {amt}?

Tournée de livraison, {oham}
| 1. {addr}, {pc}
| 2. {addr2}, {pc2}
| 3. coin {corner}, appeler en arrivant {ph}

Pourriels : ça vient de {ip} avec un lien vers {url1}. À bloquer svp. Copie au webmestre.

Le journal du site montre {ip} et {ip2} pour la même place. Rappeler la deuxième famille, {ph}, et offrir la semaine
4 {docam}.

Avis de disparition pris sur {url2} : homme, {ag2}, vu la dernière fois coin {corner}. S'il se présente {aosh},
appeler la police.

Transport médical : {hc5}, {addr}, {pc}, fauteuil roulant, {date}. Le chauffeur doit sonner deux fois.

Enfant de {ag7}, besoin de lunettes. Carte {hc7}. Cell de la mère {ph}. {locli} a des montures à [NUM_OK=19 $].

Requête {case} : seringues à ramasser, coin {corner}. Équipe avant midi. La personne habite au {pc} et veut un
suivi, {ph}.

Immeuble pour aînés, {addr} : ascenseur en panne depuis 4 jours. Dossier {case} à la Ville. Donné {loleg}. Pas de
noms.

Passeport {pp} et permis de travail {permit} photocopiés, dossier {case}. Originaux remis. Écrit à {em2}.

Tableau des arrérages
| compte {acct}, {amt}, {pc}, payé
| compte {acct2}, {amt2}, {pc2}, on attend {lohou}

Salut {f1}, ta place {aocam} est gardée. Virement au bureau ou comptant, {amt}. Si ça marche pas, texte au {ph}.

{loset} et {lofam} partagent maintenant un autobus. Départ de {city} à 9 h, retour à 15 h. [NUM_OK=5 $], gratuit
pour les enfants.

Plus d'appels pour le {h811} depuis la nouvelle sur la grippe. Les infirmières demandent un tri. Nouveau script le
{date}.

La personne parle seulement {lang}, a raccroché avant l'interprète. Pas d'afficheur. Va peut-être rappeler.

Paniers par grosseur : [NUM_OK=88] petits, [NUM_OK=54] moyens, [NUM_OK=31] gros. On demande des couches {aoham}, plus
de pâtes svp.

Congé des fêtes : {locli} ferme le {date}. Pour le reste, {h811}. Urgences dentaires à l'hôpital.

Rappel de vaccins, {ocli}
| {n7} {dob7} {hc7}
| {n8} {dob8} {hc8}
| {n9} {dob9} {hc9}

La pharmacie a appelé : patiente née le {dob5}, carte santé {hc5}, piluliers pas ramassés. {ag5}, pas de téléphone.
{losen} ira voir.

Vérification : carte {hc1}, {dob1}, expirée. Carte {hc2}, {dob2}, correcte. Retour par télécopie, {ocli}.

Demande de laissez-passer
| Né(e) le {dob3}
| Assurance maladie {hc3}
| Code postal {pc}
| À prendre {aofam} après le {date}

Les appels pour {loham} vont sur la boîte vocale jusqu'au {date}. Si c'est à {city}, {lofood} laisse des sacs à la
porte.
"""
