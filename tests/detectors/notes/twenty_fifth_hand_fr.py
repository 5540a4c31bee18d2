"""French frames, separated by blank lines."""

from tests.detectors.notes import twenty_fifth_hand_fr_more as more

TEXT: str = """
Appel de {per1}, plus de chauffage depuis samedi. {addr}, {city}. Rappeler au {ph}. Référence donnée : {org}.

Nom : {last}
Date de naissance : {dob}
Adresse : {addr}
Code postal : {pc}
Tél. : {ph}

{titf1}, {agef}, vit seule depuis le décès de son mari {givm}. Repas offerts par {orgle}.

Nuit calme. Lits : {per}, {per}, {per}. Un lit libre, gardé pour {giv}.

allo c'est {giv}, mon intervenante {givf} m'a dit d'écrire ici pour mon compte Hydro {util}

Composition du ménage :
{per}, {dob}
{per}, {dobk}
{per}, {dobk}

NAS : {sin}. {per} doit apporter ses relevés {orgau} le {date}.

Usager {perm1}, RAMQ {ramq1}, suivi par le CLSC pour une plaie. Domicile : {addr}.

Dossier {case}, aide sociale : {per} attend sa décision depuis un mois. Boîte vocale laissée au {ph}.

Dépôt direct : transit {transit}, institution {inst}, folio {folio}. Titulaire : {per}.

Homme endormi dans l'abribus au coin {corner}. Équipe de rue avisée, aucun nom.

Bonjour {titf1}, votre demande {case} est complète. Répondez à {em2} avant le {date}.

{org} : {num} places, ouvert de 16 h à 8 h. En dehors de ces heures, composer le {hot}.

Plus de place ce soir à {city}. On a suggéré de rappeler le {hot} demain matin.

Statistiques du mois : {num} appels pour le logement, {num} pour l'aide alimentaire, {num} pour le transport.

Le fonds de dépannage verse jusqu'à {amt} par année. Demande {orgau} avant le {date}.

Clinique d'impôt {orgau} le {date}, interprète en {lang} sur place. Apporter ses feuillets.

Le comptoir vestimentaire {orgdu} manque de bottes d'hiver pour enfants. Dons acceptés en semaine.

Question générale sur les HLM à {city}. Aucun nom pris, feuillet d'information expliqué.

Procès-verbal : {orgle} a reçu {num} familles, dont plusieurs parlent {lang}. Prochaine rencontre le {date}.

L'article 1974 du Code civil ne s'applique pas ici. On a dirigé la personne vers {orgle}.

Il reste {amt} au budget de taxi. Demander l'accord de la coordination avant tout bon.

Message vocal bonjour ici {per1} j'habite au {addr} mon numéro c'est le {ph} rappelez-moi pour le panier

Congé de l'hôpital
Usager : {last1}
NAM : {ramq1}
Retour à : {addr}

Plainte {case} : neige poussée devant le {addr}. Plaignant : {perm}, {ph}.

Passeport {pass} et IUC {uci} photocopiés pour {per}. Interprète en {lang} requis.

Carte de statut {status}, {per}, de passage à {city} pour des soins. Hébergement {orgau}.

Véhicule immatriculé {plate} devant la rampe, il serait à {per}. Ville avisée.

{perf1} et sa sœur {givf} sont arrivées trempées. {givf1} tousse beaucoup. Infirmière {orgdu} avisée.

J'ai {age}, je viens de perdre mon emploi. Je m'appelle {perm}. Y a-t-il de l'aide à {city}?

Relève :
- {giv} : médicaments à 8 h
- {giv} : cour le {date}
- {giv} : ne pas confirmer sa présence

Courriel envoyé à {em1}, sans réponse. Au {ph}, le fils {givm} dit que {titf1} dort.

Le client a lu tout le numéro de sa carte, {card}. On a rappelé à {titm} de ne jamais le faire.

Événement {case} : {perm} bousculé devant {orgle}. Les policiers vont joindre sa mère au {ph}.

{perf1}, née le {dob}, a perdu son acte de naissance. Poster à : {addr}, {city} {pc}.

mon ex {perm1} me menace sur sa page {url1}, je fais quoi

Clavardage, IP {ip}. Prénom donné : {giv}. Idées noires, transfert au {cri}.

{titf} n'a plus rien à donner à son petit-fils, {kid}. Panier livré au {addr} par {orgle}.

La voisine {givf} n'a pas vu {titm} depuis jeudi. Il a {age}. Policiers envoyés au {addr}.

Permis {lic}, {per}, veut des travaux compensatoires. Amende de {amt}.

Suivi {case}, {per} : départ {orgdu}, bail signé au {addr}, clés le {date}.

Rappel à {titf1} : rendez-vous le {date}, apporter la carte {ramq1}.

Admission : {perm}, né le {dob}, NAS {sin}, sans adresse, dort {orgau}.

pouvez-vous me texter au {ph}, mon chum {givm} lit mes courriels

{inim} a refusé le lit et il est reparti à 23 h 40. On réessaie demain.

Ne pas dire à {per} que {per} est ici. Ordonnance au dossier {case}.

{titf}, du {addr}, n'a plus d'eau depuis la gelée. Requête {case} à la Ville.

Avis de débranchement, compte {util}, {per}. A payé {amt}, doit encore {amt}.

Rente de conjoint survivant : {titf1}, NAS {sin}, née le {dobs}. Son mari {givm} est mort au printemps.

Mère {perf}, enfants {giv} ({kid}) et {giv} ({kid}). Besoin de lits, pas d'auto.

Bébé {givm}, né le {dobb}, manque de lait. La mère, {perf}, vit au {addr}.

Merci pour ma mère, {titf}. Elle mange enfin à sa faim grâce {orgau}. {sig}

De : {em1}
Je n'ai pas reçu mon chèque. Mon dossier est le {case}. Merci, {per1}

Transfert au {cri}. {givf} pleure, mais elle est en sécurité avec sa tante {perf}.

Spécimen au dossier de {per} : {acctrow}. Premier versement le {date}.

Souper du vendredi : {per}, {per}, {per} et {per}. Une allergie aux noix.

Travail de rue : {giv} et {giv} vus au coin {corner}. Bas et eau remis. Les deux veulent une désintox.

Impôts : {per}, NAS {sin}; conjoint : {per}, NAS {sin}. Documents remis.

{titf}, {age}, est tombée dans le bain sans se blesser. Veut des barres d'appui. Voir {orgle}.

Le propriétaire, {perm}, veut changer la serrure du {addr}. La locataire {givf} a jusqu'au {date}.

on dort chez des amis moi pis {giv} depuis juin, appelez {giv} au {ph}

Aide à domicile : {titf}, {addr}, sonner deux fois. Auxiliaire : {giv}, mardi et vendredi.

Demandeur : {last}
Né(e) le : {dob}
Permis de conduire : {lic}
Cell. : {ph}

Travailleuse agricole {perf}, IUC {uci}. Le patron garde son passeport {pass}.

Transport pour {titm}, dialyse le {date}, départ du {addr}. Cellulaire {ph}.

La marée a rempli la cave de {titf}, à {city}. Pompe prêtée, adresse : {addr}, {pc}.

Le gars de la pourvoirie, {perm}, n'a plus droit au chômage avant le {date}. Téléphone {ph}.

Crue du ruisseau : {perm1} évacué du {addr}. Sinistré inscrit sous le numéro {case}.

{perf} demande un chèque d'allocation-logement. Loyer de {amt}, deux mois de retard.

Signalement de l'école : {giv}, {kid}, sans lunch depuis lundi. Mère jointe, {perf}.

Fraude : {titf} a donné sa carte {card} au téléphone à un faux petit-fils. Banque avisée.

{givm} est sourd, texto seulement, {ph}. Interprète gestuelle : {perf}.

Ado {givm}, {teen}, mis dehors par son beau-père. Une place {orgau}. Tante : {perf}.

{titm1} a oublié son portefeuille, carte soleil {ramq1} dedans. Gardé à l'accueil.

Famille arrivée hier : {per}, {per} et la petite {givf}, {kid}. Logée au {addr} jusqu'au {date}.

L'agente {perf} confirme {amt} par mois. {titm} n'est pas encore au courant.

Madame, Monsieur, je demeure au {addr}, {city} {pc}. Le lampadaire est brûlé. Bien à vous, {per}

Rencontre de famille avec {perm1}, {giv} et l'aînée {perf}. {givm1} veut retourner à {city}.

Kokum {perf} parle {lang} et peu le français. Rendez-vous d'optométrie le {date}.

{per} | {dob} | {sin} | {ph}
Ligne ajoutée à la liste du programme d'insertion, dossier complet.

Carte du Nouveau-Brunswick échue pour {per}, assurance-maladie {nine}. Formulaire posté au {addr}.

Carte Santé Ontario {ohip}, {per}. Lunettes refusées par le programme.

Conférence sur les fraudes {orgau} le {date}, {num} places. Dîner gratuit.

Pas de rampe {orgau}. Ne plus y envoyer de gens en fauteuil roulant.

La liste de déneigement est complète à {city}. Réessayer après les Fêtes.

Mise à jour : {orgle} ne prend plus personne sans rendez-vous. Faire le {hot}.

La halte de {city} a compté {num} personnes hier, plus une chaise de libre.

Formation sur la naloxone {orgau} le {date}. Deux heures, collation fournie.

Appel anonyme, faim ce soir. Plus de repas {orgau}, on a proposé {orgle} à la place.

Carte d'essence : maximum {amt} par mois et par ménage. Factures exigées.

Quel est le numéro pour parler à une infirmière? On a dit le {nurse}. Appel court.

Ateliers en {lang} et en {lang} dès le {date}. Halte-garderie sur place.

Il manque {num} bénévoles pour le réveillon. Personne ne s'est encore inscrit.

Attente de {num} semaines pour la clinique dentaire. Nettoyage à {small}, comptant seulement.

Aucune aide juridique trouvée pour les petites créances à {city}. Besoin non comblé.

{org} et {org} unissent leurs déjeuners à partir du {date}.

La guignolée a rapporté {amt}. Les denrées vont {orgau} et aux écoles du secteur.

Panne de courant dans le rang, centre communautaire ouvert. Café offert par {orgle}, infos au {hot}.

Corvée de bois de chauffage le {date} {orgau}. Il faut {num} paires de bras.

Message laissé à {per} au {ph} pour son dossier {case}. Rien de précis dit.

Changement d'adresse de {titf} : {addr}, {pc}. Ancienne : {addr}.

{giv1} a convulsé à 3 h, ambulance. Numéro de santé {hn}. Sœur avisée : {perf}.

La fille, {perf}, appelle pour son père {perm}, {oldm}, qui s'égare. Il vit au {addr}.

Tribunal du logement, {per}, {addr}. Dossier {case}, audience le {date}. Soutien {orgdu}.

Pièces à refaire : {per}, {dob}, ancien permis {lic}, carte de statut {status}.

Le compte {util} est encore au nom du défunt, {perm}. La veuve, {perf}, veut le transférer.

le coloc {givm} m'a volé ma carte, numéro {card}, pis mon cell

{perf}, {dob}, et son conjoint {perm}, {dob}, demandent la chambre de couple.

Écrivez-moi à {em1} et pas au travail svp. {per1}, {addr}

Fiche : {last1}, {age}, NAM {ramq1}, allergie à la pénicilline, suivi {orgdu}.

Campement déplacé, coin {corner}. {giv}, {giv} et {giv} sont {orgau}; {giv} refuse.

L'ex, {perm}, roule en camion gris, plaque {plate}. Ne pas ouvrir. Composer le {urg}.

Prêt de dépannage à {per} : {amt}, transit {transit}, inst. {inst}, folio {folio}.

Formulaire web reçu de l'IP {ip}, courriel {em}, sans nom. Question sur le loyer.

Bonjour, je suis {perf1}. Ma page : {url1}. Je parle {lang} et j'aimerais faire du bénévolat.

Chauffeur bénévole : {perm}, permis {lic}, plaque {plate}, cell. {ph}.

Infirmière scolaire : {giv}, {dobk}, aucun vaccin noté. Mère : {perf}, {ph}.

Frais funéraires de {perm}, décédé lundi, né le {dobs}. Fils : {perm}, {addr}.

Attestation : {per} habite {orgau} depuis l'hiver et paie {amt} par mois. {per}, coordination

Le bateau de {perm} est à quai, pas de crabe, pas de paie. Sa blonde {givf} appelle pour un panier.

Repas : {titf}, {addr}, sans sel. {titm}, {addr}, diabétique.

Mon profil {url1} a été copié, signé {per1}. Le faux compte écrit depuis l'adresse {ip}.
"""
FRAMES: list[str] = TEXT.strip().split("\n\n") + more.FRAMES
