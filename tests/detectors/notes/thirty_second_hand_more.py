"""More frames: forms, lists and short notes of both languages."""

EN = r"""
@row
{lf.1f} | {dob.1} | {hn.1} | {pc} | {org}
@row
{f.1m}, {dob.1}, SIN {sin}, {addr}, {city} {pc}
@row
Spouse: {f.1f} ({dob.1}) SIN {sin}; dependant: {f.2m} ({dobc.2}). Both covered under {org} since {date}.
@row
T4A re-issue: {f.1m}, SIN# {sin}, mail to {addr}, {city} {prov}  {pc}. Requested by {org}.
@row
Client born {dob.1}; card no. {hn.1}; SIN {sin}. Matches {org} record for {t.1f}.
@row
PATIENT {lf.1f} /BORN {dobs.1} /HEALTH NO. {hn.1} /HOME {tel} /ADDRESS {rur}, {pc}
@row
Kids: {g.1f} b. {dobc.1}, {g.2m} b. {dobc.2}. Daycare: {org}. Pick-up by {f.3f}, {tel}, only.
@row
Benefit card for {f.1f}: health number {hn.1}, date of birth {dob.1}. Mail to {addr} {pc}. Copy to {org}.
@row
Passport {pass}, UCI {uci}, name {f.1f}, birth {dob.1}. Seen at {org} {date}, {ln} interpreter.
@row
Payment trace: {f.1m}, SIN {sin}, acct {acct}, transit {bank}. Amount {amt}. Call {tel}.
@row
Deceased: {f.1f}, DOB {dobs.1}. Next of kin {f.2m}, {tel}, {addr}. SIN {sin}. Funeral benefit {amt}.
@row
Posts at {url.1} name {f.2f} and her kids. Also {url.2}. Reported to {org} and police, file {case}.
@row
Chat visitor {ip}, same one as last night ({ip}). Called himself {g.1m}, {agep.1}. Offered {h:9-8-8} and {org}.
@row
Photo of {f.1m} (missing, {agep.1}) on {url.1}. Last seen {corner}. Family: {tel}. {org} told.
@row
Old hydro acct {hyd}, new one {hyd}, {t.1f}, moved to {addr} {pc}. {org} paid {amt}.
@row
{org} lists {f.1f}, {agep.1}, as tenant at {addr}. Licence {dl} shows another address, {addr.2} {pc}.
@row
Could {org} ring {t.1m} ({agep.1}) at {tel}? Health card {hn.1} expires {date} and he is housebound.
@row
Seniors' list: {f.1f}, {dobs.1}, {tel}; {f.2m}, {dobs.2}, {tel}. Both get {org} meals. Postal {pc}.
@row
Email bounced: {em.1}. Sent paper copy to {f.1f}, {addr}, {pc}. Plate {plate} added to {org} visitor list.
@row
{t.1f} updated her file: DOB {dob.1}, phone {tel}, health card {hn.1}, {addr}, {pc}.
@row
Flu shot list /{f.1f} {dobs.1} {hn.1} /{f.2m} {dobs.2} {hn.2} /Clinic {date}
@row
Subsidized daycare: {f.1f}, [born|b.|birthdate] {dobc.1}. Father {f.2m}, {tel}; mother {f.3f}, {tel}. Postal code {pc}.
@row
Ambulance bill {amt}: {f.1m}, birth date {dob.1}, health no. {hn.1}, home {tel}, {rur} {pc}.
@row
Verified by phone {tel}: name {f.1f}, date of birth {dob.1}, postal code {pc}. File {case} unlocked.
@row
Son {g.1m} ({dobc.1}) and mom {f.2f} ({dob.2}) share one health card appt {date}. Old no. {hn.2}. Call {tel}.
@info
{org} moved next door to {org.2}. Same hours. Please fix the printed guide before {date}.
@info
Which one does furniture, {org} or {org.2}? Asked by front desk. Answer: both, {org} delivers.
@info
New funding: {org} {amt}, {org.2} {amt}. Applications for the next round close {date}.
@info
Closed for flooding: {org}. Open instead: {org.2}, {org.3}. Cots for {cnt}. Updates through {hot}.
@info
Does {org} have {ln} staff? Yes, two. {org.2} uses a phone line. Please note this in the listing.
@info
{org} needs drivers on Fridays. Police check paid for. Mileage capped at {n:$200} a month.
"""
FR = r"""
@rang
{lf.1f} | {dob.1} | {hq.1} | {pc} | {org}
@rang
{f.1m}, {dob.1}, NAS {sin}, {addr}, {city} {pc}
@rang
Conjointe : {f.1f} ({dob.1}), NAS {sin}; à charge : {f.2m} ({dobc.2}). Inscrits {aorg} depuis le {date}.
@rang
Feuillet T4A à refaire : {f.1m}, NAS : {sin}, poster au {addr}, {city} ({prov})  {pc}. Demandé par {lorg}.
@rang
Usagère née le {dob.1f}; carte {hq.1f}; NAS {sin}. Concorde avec la fiche {dorg} pour {t.1f}.
@rang
PATIENTE {lf.1f} /NÉE LE {dobs.1} /ASS. MALADIE {hn.1} /TÉL. {tel} /ADRESSE {rur}, {pc}
@rang
Enfants : {g.1f}, née le {dobc.1}; {g.2m}, né le {dobc.2}. Garderie : {org}. Seule {f.3f} ({tel}) vient les chercher.
@rang
Carte de {f.1f} : no d'assurance maladie {hn.1}, naissance {dob.1}. Poster au {addr}, {pc}. Copie {aorg}.
@rang
Passeport {pass}, IUC {uci}, {f.1f}, naissance : {dob.1}. Vue {aorg} le {date}, interprète : {ln}.
@rang
Retracer un paiement : {f.1m}, NAS {sin}, compte {acct}, transit {bank}. Montant {amt}. Rappeler au {tel}.
@rang
Décès : {f.1f}, née le {dobs.1}. Liquidateur : {f.2m}, {tel}, {addr}. NAS {sin}. Prestation de {amt}.
@rang
La page {url.1} nomme {f.2f} et ses enfants. Aussi {url.2}. Signalé {aorg} et à la police, dossier {case}.
@rang
Clavardeur {ip}, le même qu'hier ({ip}). Dit s'appeler {g.1m}, {agep.1}. Offert le {h:9-8-8} et {lorg}.
@rang
Photo de {f.1m} ({agep.1}, disparu) sur {url.1}. Vu au coin {corner}. Famille : {tel}. On a avisé {lorg}.
@rang
Ancien compte Hydro {hyd}, nouveau {hyd}, {t.1f}, rendue au {addr}, {pc}. {org} a payé {amt}.
@rang
{f.1f}, {agep.1}, logée {aorg}. Son permis {dl} porte une autre adresse : {addr}, {pc}.
@rang
Est-ce que {lorg} peut joindre {t.1m} ({agep.1}) au {tel}? Carte d'assurance maladie {hn.1} échue le {date}.
@rang
Aînés : {f.1f}, {dobs.1}, {tel}; {f.2m}, {dobs.2}, {tel}. Repas livrés par {lorg}. Code postal {pc}.
@rang
Courriel refusé : {em.1}. Copie papier à {f.1f}, {addr}, {pc}. Plaque {plate} ajoutée à la liste {dorg}.
@rang
{t.1f} met son dossier à jour : DDN {dob.1}, tél. {tel}, carte {hq.1f}, {addr}, {pc}.
@rang
Vaccination grippe /{f.1f} {dobs.1} {hq.1f} /{f.2m} {dobs.2} {hq.2m} /Clinique le {date}
@rang
Garderie subventionnée : {f.1f}, née le {dobc.1}. Père : {f.2m}, {tel}; mère : {f.3f}, {tel}. Code postal : {pc}.
@rang
Facture d'ambulance de {amt} : {f.1m}, né le {dob.1}, assurance maladie {hn.1}, rés. {tel}, {rur}, {pc}.
@rang
Validé au {tel} : nom {f.1f}, date de naissance {dob.1}, code postal {pc}. Dossier {case} déverrouillé.
@rang
{g.1m} ({dobc.1}) et sa mère {f.2f} ({dob.2}) : renouvellement de carte le {date}. Ancien no {hq.2f}. Tél. {tel}.
@avis
{org} déménage à côté {dorg.2}. Mêmes heures. Corriger le bottin avant le {date}.
@avis
Pour les meubles, c'est {lorg} ou {lorg.2}? Question de l'accueil. Réponse : les deux.
@avis
Financement : {org}, {amt}; {org.2}, {amt}. Prochain appel de projets jusqu'au {date}.
@avis
Fermé (dégât d'eau) : {org}. Ouverts : {org.2}, {org.3}. {cnt} lits de camp. Infos au {hot}.
@avis
Y a-t-il du personnel parlant {ln} {aorg}? Oui, deux. {org.2} passe par le téléphone. À noter sur la fiche.
@avis
{org} cherche des chauffeurs le vendredi. Antécédents vérifiés sans frais. Kilométrage max {n:200 $} par mois.
"""
