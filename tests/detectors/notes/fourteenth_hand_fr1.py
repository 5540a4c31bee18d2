"""French frames, first part: call notes, chats, first-person messages."""

TEXT = """
<Appelante|Dame>, {n1}, {age1}, au {addr}, {city}. Frigo vide, <deux|trois> enfants. Réf. vers {lofood}. Rappel
prévu le {date} au {ph}.

Appel d'un monsieur, {n2}. Se dit découragé, vient de perdre sa job. Pas d'idées suicidaires. Info : {omen} + {h988}.
Il habite près de {corner}.

M'a appelée : {n3}, proche aidante de son père {n6} ({ag6}). Elle est au bout du rouleau. Veut du répit. Je lui
ai parlé {dosen}.
Son cell : {ph}

Avis d'éviction. Locataire {n1}, {addr}, {pc}. Le proprio, {n4}, veut « rénover ». Dossier au Tribunal : {case}.
Dirigée {aoleg}.

@mix ^Fiche d'appel¦Nom : {n2}¦Naissance : {dob2}¦Tél. : {ph}¦Adresse : {mail}¦Besoin : <vêtements
d'hiver|lunettes|transport|meubles>

@mix ^Accueil, {ofam}¦Mère : {n1}¦Père : {n2}¦Enfant : {n7_2} ({dob7})¦Enfant : {n8_2} ({dob8})¦Courriel : {em1}

Ligne coupée 2 fois. J'ai noté : {n5}, {pc}, panne de chauffage, compte d'électricité {acct}. J'ai rappelé au {ph},
pas de réponse.

{t5} veut savoir si la popote livre encore. Elle reste au {addr}, {city}. <Elle marche avec une canne.|Elle ne sort
plus l'hiver.>
Transmis {aosen}.

Une grand-maman, {n5}, élève {f7} ({ag7}) et {f8} ({ag8}) toute seule. Cherche des lits. {lofam} en a un; livraison
le {date}.

Bonjour, c'est {f1}. J'ai pu de couches pis j'ai pu de lait. Je suis au {addr}. Texte-moi au {ph}, j'ai pas de
minutes. Merci

Clavardage
| Visiteur : allo moi c {f2}, g besoin d'une place pour dormir
| [HOTLINE_OK=211] : Bonjour {f2}, êtes-vous à l'extérieur en ce moment?
| Visiteur : oui coin {corner}
| [HOTLINE_OK=211] : {losh} a encore des lits.

Clavardage
| Visiteur : ma mère a {ag5} et elle tombe souvent
| [HOTLINE_OK=211] : Comment s'appelle-t-elle?
| Visiteur : {n5}, elle vit au {addr}
| [HOTLINE_OK=211] : Je vous mets en contact avec {losen}.

Boîte vocale : oui bonjour c'est {n1} je rappelle pour le panier de noël mon numéro c'est {ph} je suis au {addr}
sonnez deux fois merci

Boîte vocale : salut euh c'est {n2} là j'ai parlé à {f3} hier pour mon loyer pis j'ai pas eu de nouvelles bon
ben rappelez-moi {ph}

Boîte vocale : mon nom est {n5} j'ai {ag5} et je ne suis pas capable de payer mon hydro le compte c'est {acct} ma
nièce {f1} m'a dit d'appeler

Jeune, {f9}, {ag9}, dans une cabine au coin de {corner}. Chicane avec son beau-père {f2}. {lomen} envoie {f3}.
Restée en ligne 25 min.

<Intervention de crise|Appel de crise>. {n3} en pleurs, ex-conjoint {n4} dehors devant le {addr}. {h911} fait en
conférence.
Enfants {f7} et {f8} dans la salle de bain.

Rapp. fait à {n2}. Il a eu son bon d'épicerie. Reste à régler : compte {acct}, {amt}. Réf. # {case}. Je ferme s'il
rappelle pas.

Client connu, surnom {nn2}, vrai nom {n2}. Dort dans son char (plaque {plate}) dans la cour de l'aréna. Veut pas
aller {aosh}.

Nouvelle arrivante : {n1}, IUC {uci}. Parle {lang}. Chez sa cousine {f3} au {addr}. 4 manteaux à trouver. → {oset}

Demandeur d'asile, {n2}, né le {dob2}, IUC {uci}. Audience le {date}. Cherche avocat de l'aide juridique. {lang}, un
peu [LANG_OK=français]. {ph}

{n3} appelle pour sa voisine {t5}, pas vue depuis trois jours, rideaux fermés, journaux devant la porte. {addr}.
Police avisée, événement {case}.

Client d'un village voisin, {n6}, {dob6}, carte santé {hc6}. Rendez-vous à l'hôpital le {date}, pas de
lift.
{losen} va voir. Tél. {ph}.

J'ai eu {f1} au bout du fil, pas mal stressée. Son bébé, {bfirst}, est né le {bdob}, pas encore de carte. Je lui ai
donné
le {toll}.

Arnaque. {t6}, {age6}, a donné sa carte de débit {card} à un faux policier. Banque avisée. Sa fille {f3} passe ce
soir.

@mix ^Appel no {case}¦Appelant : {i2}¦Âge : {agn2}¦Code postal : {pc}¦Langue : {lang}¦Motif :
<loyer|alimentation|deuil|bottes d'hiver>

La dame veut pas donner son nom de famille, juste {f3}. Elle vit dans un sous-sol moisi au {addr}. Conseillée par
{loleg}.

{n1} cherche une gardienne qui parle {lang} pour {f7} ({ag7}). Travaille de nuit <à l'usine|au CHSLD>. Donné {lofam}
et {loset}.

Transféré au {h811} : {n2}, fièvre, fils {f8}, {age8}. Rappelé 1 h après, tout va mieux. Numéro {ph}.

Impôts : {n1}, NAS {sin}, {dob1}, année 2025 seulement. Bénévole {f4}. Rendez-vous {date}. Apporter feuillets.

Liste impôts du samedi
| {n1}, {sin}, {ph}
| {n2}, {sin2}, {ph2}
| {n5}, pas son NAS, rappeler sa fille {f3}

Appel de {city}. {n4}, membre, no de bande {status}. Hébergement pour dialyse avec sa femme {f1}. Parle {lang}
surtout. {h211} → {ofam}.

{n1} de la rue voisine a appelé pour un gars couché sur le banc, {corner}. Il dit s'appeler {f2}. L'équipe
{dosh} est partie.

Bonsoir je m'appelle {n1}, je suis arrivée en août avec mon mari {f2} et notre fille {f7}. Nous habitons {addr}.
Est-ce que le camp est
gratuit? Mon courriel est {em1}

Je vous écris pour mon père. Il a {ag6}, il s'appelle {n6}, pis y veut pas d'aide. Y reste au {addr}, {city}.
Appelez-moi avant au {ph}. {f1}

Ben là c'est {nn4}, tu te souviens, {n4}. J'ai pu de cell, écris-moi sur {url4}. Le monde {dosh} m'ont mis dehors.

Propriétaire, {n2}, qui appelle fâché : sa locataire {n3} doit {rent}. Veut qu'on paye! Virement au {bank} qu'il dit.
Expliqué {lohou}.

Chauffage coupé, famille avec bébé : {n1}, {n2}, {bfirst}. Contrat Hydro {acct}. Adresse {addr}, {pc}. Entente possible
au {toll}.

Monsieur {n6} cherche quelqu'un pour la neige. Son adresse : {addr}. <Il aura bientôt {ag6}.|Il a {ag6} bien
sonnés.> Payerait {amt}. {losen} rappelle.

Elle a peur que {f2}, son ex, la retrace par l'ordi. Adresse IP sur les courriels : {ip}. Profil : {url2}. {losh} a
une place. Code {case}.

Note de {f3} : {n1} a rappelé 3x. NE PAS laisser de message à la maison. Cell sécuritaire {ph}. Elle part avec {f7}
le {date}.

{n2} : voiture saisie, permis de conduire {dl2}, amende de {amt}. Veut des travaux compensatoires. {loleg} peut
l'aider.

App. entrant. H., {ag4}, {city}. Dit s'appeler {n4}. Alcool ++. Pas de danger imm. Offert {omen}, refuse. Va rappeler.

<Suivi 48 h|Suivi d'une semaine>. {t1} a eu sa place au camp pour {f8}. Il manque la carte ({hc8}). Tout le monde
content!

Travailleur agricole, {n2}, permis {permit}, parle {lang}. Mal de dos, patron {f4} veut le renvoyer. {locli} demain
9 h. {loset} interprète.

{f1} et {n2}, {addr}, incendie cette nuit. Croix-Rouge jusqu'au {date}. Grandeurs : {f7} 6x, {f8} 10 ans. Bon
{dofam}.
"""
