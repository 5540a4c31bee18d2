"""More French frames, fuller forms and letters."""

TEXT: str = """
ACCUEIL
Nom : {per}
DDN : {dob}
Passeport : {pass}
Assurance-maladie : {hn}
Adresse : {addr}, {city} {pc}
Tél. : {ph}
En cas d'urgence : {per}, {ph}
Référé par : {org}

Famille de quatre, {addr}, {pc} :
{per}, {pair}
{per}, {dob}
{giv}, {dobk}
{giv}, {dobk}
Numéro de santé {hn}. Organismes : {org}, {org}

Paniers de Noël :
1. {per}, {addr}, {ph}
2. {per}, {addr}, {ph}
3. {per}, {addr}, {ph}
Livreur : {givm}, départ {orgdu} le {date}.

{per1}, {age}, {addr}, {pc}. Courriel {em1}, page {url1}, tél. {ph}. Cherche un emploi avec {orgle} et {orgle}.

Chère collègue, je vous dirige {perf1}, {pair}, RAMQ {ramq1}, NAS {sin}. Elle demeure au {addr}, {pc} \
et répond au {ph} ou à {em1}. Elle connaît déjà {orgle} et {orgle}. {per}, travailleuse sociale

Camp de jour : {giv}, {pairk}; {giv}, {pairk}. Parent : {per1}, {em1}, {ph}. Payé par {orgle}.

Étiquettes d'envoi :
{per}, {addr}, {pc}
{per}, {addr}, {pc}
{per}, {addr}, {pc}

Transfert {orgdu} vers {orgle} : {per}, {dob}, dossier {case}, numéro de santé {hn}. Joindre {per} au {ph}.

Intervenants {orgdu} : {per} {ph}, {per} {ph}, {per} {ph}. Après 17 h, voir {orgle}.

Demande de logement : {per1}, NAS {sin}, {dob}. Adresse : {addr}, {pc}. Références : {per}, {ph}; {org}. {url1}

{titf}, {old}, et {titm}, {old}, partagent une chambre au {addr}, {pc}. Repas {orgdu}, soins {orgdu}.

Accès bloqué pour {per1}, deux essais depuis {ip} et {ip}. Billet {case}. Lien envoyé à {em1}.

{giv} ({kid}), {giv} ({kid}) et {giv} ({kid}) vont chez leur tante {perf}, {age}, {addr}. Avis donné {orgau}.

Essayé {orgle}, {orgle} et {orgle}, tout est complet. La dame va attendre au terminus jusqu'au matin.

Déjeuner {orgau}, dîner {orgau}, souper {orgau}. Menu affiché chaque semaine, gratuit.

Trois organismes partagent la camionnette : {org}, {org} et {org}. Inspection le {date}.

Feuillets de l'ARC reçus pour {per}, NAS {sin}, {dob}. À prendre {orgau} ou à poster : {addr}, {pc}.

Factures de {per1}, {dob}, dossier {case} :
Hydro {util}
gaz {util}
téléphone {util}
Carte {ramq1}. Joindre {giv1} au {ph}.

Liste d'attente, logement à deux :
{per}, {pair}, {ph}
{per}, {pair}, {ph}

Vaccination : {per1} {dob} {ramq1}; {per2} {dob} {ramq2}. Transport depuis {addr} et {addr}.

À rappeler : {per} {ph}, {per} {ph}. Visites à domicile : {titf}, {addr}; {titm}, {addr}.
"""
FRAMES: list[str] = TEXT.strip().split("\n\n")
