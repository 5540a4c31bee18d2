"""Cadres français : comptoir, listes de rappel, copies de cartes, clavardage court."""

TEXT: str = """
## comptoir
À rappeler : {f1.given} {phone}; {m2.title} {phone}; {m3.given} (chambre {N:4}) {phone.ext}. Tous en attente
{org.de}.

Code postal fautif au dossier {case.client} : {pc}, devrait être {pc}. Corrigé avant l'envoi {org.de}.

Copies faites : carte soleil {f1.health}, NAS {sin}, pour {f1.short}. Originaux remis le {date}.

Retour de courrier : {addr.}, {city} {pc}. {m1.init} a déménagé. Essayer le cell. {phone}.

A juste un numéro d'assurance maladie, {m1.health}, et sa date de naissance, {m1.dob-fig}. Concorde avec la liste
{org.de}. Tél. {phone}

Les textos ne passent pas au {phone}, au {phone} ni au {phone}. Retirer de la liste {org.de}.

Livraison {food.de} : {w1.title}, {addr.}, {city} {pc}, téléphoner en arrivant {phone}.

Consentement verbal du {date} : {f1.full}, née le {f1.dob}, accepte que {org.le} donne son NAS {sin} à la clinique
d'impôt.

Cadeaux de Noël : {g5.given}, {g5.dob-fig}; {b6.given}, {b6.dob-fig}. Parent : {phone}. Remise {org.a}.

Le courriel {f1.email} revient. Appelée au {phone} à la place. {f1.given} viendra {org.a} le {date}.

Spécimen reçu : {acct.bank}, adresse {addr.}, {pc}. Le bénéficiaire a {m1.age-yo}. Tél. {phone}

Ancienne page {m1.page}, nouvelle {m1.page}, toutes deux à {m1.given}. Message venu de {ip}. Transmis {org.a}.

Camp de jour {org.de} : {g1.short}, {g1.age}, carte {g1.health}; {b2.short}, {b2.age}, carte {b2.health}.

Visite du loyer le {date} : {addr.}, {city} {pc}. Propriétaire {phone.ext}, concierge {phone}.

Popote, trajet B : {addr.}, {pc}, {phone}; ensuite {addr.}, {pc}, {phone}. Chauffeur : {m1.given}. Départ {food.de}.

Vaccins | {w1.full} {w1.dob-fig} {w1.health} | {v2.full} {v2.dob-fig} {v2.health} | Lieu : {org.}

La lettre du NAS est arrivée pour {f1.full} : {sin}. Demande faite {org.a}. L'appeler au {phone} avant le {date}.

Clavardage depuis {ip}, le {date}. A écrit le code postal {pc} et le numéro {phone}. Dirigé vers {org.le}.

Vu sur {m1.page} : il dit avoir {m1.age-yo} et chercher une chambre près de {pc}. Son cell, {phone}. Lien {org.de}
envoyé.

Objets trouvés : portefeuille, carte {acct.card}, NAS {sin}, carte d'assurance maladie {m1.health}. Gardé {org.a}.

Changement d'adresse : du {addr.}, {pc} au {addr.}, {pc}. Tél. du locataire {phone}. On avise {org.le}.

Groupe prénatal {org.de} : {t1.short} {t1.dob-fig}, {t2.short} {t2.dob-fig}, {y3.short} {y3.dob-fig}.

Transport du {date} : prendre {w1.title} au {addr.}, {pc}, descendre {org.a}. Marchette. Tél. {phone}. Elle a
{w1.age-yo}.

Fonds d'énergie : compte {acct.util}, {addr.}, {pc}. Demandeur né le {m1.dob-fig}, tél. {phone}. Envoyé par {org.le}.

Relecture : assurance maladie {f1.health}, née le {f1.dob-text}, tél. {phone}, code postal {pc}. Tout concorde.
{org.}

Paie {org.de} : NAS {sin}, compte {acct.bank}, né le {m1.dob-fig}, urgence {phone}. Nouvel employé sur appel.
"""
