"""Cadres français, troisième partie : services, bail de juillet, pêche, verglas."""

BLOCK: str = """
@call
{full:f1} (née le {dob:f1}) n'a plus de bail depuis juillet. {Orgla} n'a plus de place, essayer {orgla}. Dernier
code postal {postal}, cell {phone}.
@call
Pêcheur de crabe, {full:m1}, {rural}, {postal}. Trou noir de l'assurance-emploi, femme {given:f2} malade. Référé
{orga}.
@call
Verglas : {titled:s1}, {addr}, {postal}, pas d'électricité depuis deux jours. {Orgla} lui garde un lit de camp.
@call
L'appelant voulait savoir la différence entre {orgla} et {orgla}. Lu les deux fiches, il va y penser d'ici le
{event}.
@hand
Feuille du comptoir¶{full:f1} | {dob:f1} | {postal} | panier et couches¶{full:m1} | {dob:m1} | {postal} | panier
solo ¶Copie {orga}
@hand
Bénévoles du {event}¶{org} : {num}¶{org} : {num}¶{org} : il en manque, demander à la polyvalente
@form
Fiche de référence¶De : {org}¶À : {org}¶Personne : {full:f1}, née le {dob:f1}¶Tél. : {phone}¶Adresse :
{addr}¶Consentement : verbal
@form
Liste de déneigement¶{full:s1} - {addr} - {phone}¶{full:o1} - {addr} - {phone}¶Équipe : {org}
@form
Bourse de camp¶Enfant : {full:k1}¶Naissance : {dob:k1}¶Parent : {full:x1}¶Domicile : {addr}, {postal}¶Camp : {org}
@form
Fiducie volontaire¶Personne : {full:m1}¶NAS : {sin}¶Compte : {bank}¶Fiduciaire : {org}¶Énergie : {hydro}
@form
Médicaments¶Nom : {full:x1}¶Carte d'assurance maladie : {health:x1}¶NAS : {sin}¶DDN : {dob:x1}¶Lettre : {org}
@mail
Bonjour {given:f1}, {orgla} ne livre pas au {postal}, mais {orgla} oui. Il me faut le cell de {titled:o1}.
{firsti:m1}
@mail
Notre site reçoit de drôles de demandes du {ip} au nom de {full:x1}. Est-ce quelqu'un {orgde} ? Page : {url:x1}
@mail
{full:f1} ({email:f1}) a oublié sa carte d'assurance maladie {health:f1} chez nous, {orga}. À reprendre avant le
{event}.
@letter
{org}¶Le {past}¶¶{titled:f1},¶Nous avons du courrier pour vous. Votre adresse est-elle toujours {addr}, {postal} ?
{given:m2}, {phone}
@client
Moi c'est {full:m1}, né le {dob:m1}. {Orgla} m'envoie {orga}, pis eux me disent de faire le {hot}. J'ai {age:m1}, je
veux juste un lit.
@client
Ma fille {given:g1} est née le {dob:g1}, elle a pas encore sa carte, la mienne c'est {health:f1}. {full:f1},
nouvelle à {city}
@log
{time} {given:f1} revient {orgde} avec ses lunettes. {given:m1} soupe {orga} et rentre après. Bon moral tous les
deux.
@intake
{full:f1}, {age:f1}, partie {orgde} (dossier {case}) après une chicane avec {given:f2}. Doit {amount} au compte
{hydro}. Carte {card} gelée.
@referral
Voir {full:x1} pour ses impôts en retard, NAS {sin}, {addr}, {postal}. {Orgla} a fait la première année, suite
{orga}.
@stats
{Orgla} et {orgla} partagent une camionnette ce mois-ci, départ le {event}. Chauffeur qui parle {lang}.
@stats
Mise à jour : {orgla} ne prend plus les meubles. Voir plutôt {orgla}, en semaine, petits objets. Frais de {small}.
"""
