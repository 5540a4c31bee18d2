"""Cadres français : paroles de clients, messages vocaux, procès-verbaux, plaintes, et notes sans identifiant."""

TEXT: str = """
## client
Mon garçon {b5.given} (né le {b5.dob-text}) attend toujours une place en CPE. {t6.full}, {addr.}, {pc}.

Moi pis {f1.given}, on vit dans le motel du {addr.} depuis le feu. La {X:Croix-Rouge} arrête le {date}. {m2.full},
{phone}

Bonjour, l'impôt me dit que mon NAS {sin} ne marche pas. {m1.full}. Je parle surtout {lang}.

Ma blonde {f1.given} attend un bébé, on dort dans mon truck, plaque {gov.plate}. {m2.given}, {A:<19~20~22> ans}.

C'est rendu que mon fils {m5.full} me crie après pour de l'argent. J'ai {w6.age-yo}, j'ai peur. {w6.full}. Pas le
soir svp, {phone}

Chu tanné. Le compte d'Hydro {acct.util} est encore au nom de {f1.full}, mon ex. Je reste seul au {addr.}. {m2.given}

## vocal
euh oui c'est {f1.full} j'appelle pour le panier de noël mon numéro c'est le {phone.words} merci bonjour

elle est née le {w1.dob-words} elle s'appelle {w1.full} pis elle a besoin de quelqu'un pour ses impôts

message pour {f1.given} c'est {m2.given} ton oncle {v3.given} est rendu à l'hôpital de {city2} rappelle-moi au
{phone.words}

j'appelle pour mon chum {m1.nick} son vrai nom c'est {m1.full} il est au coin {addr.corner} depuis hier

## pv
Comité clinique sur {y1.short}, {y1.age} : {f2.given} appelle l'école, {m3.given} voit {f4.dr}. Dossier {case.file}.
Retour le {date}.

Point 3. {m1.title} présente la guignolée : {count} paniers, {amt} en dons. {f2.title} s'informe du transport.

## plainte
Urbanisme : maison de chambres illégale, {addr.}. Propriétaire {m1.full}, gestionnaire {f2.full}, {f2.email}. Avis
{case.inc}.

Commissaire local : {f5.full} porte plainte pour son père {v6.full}, CHSLD, chambre {X:214}. {f5.email}, {phone}

## commis
Formulaire web | nom={f1.full} | courriel={f1.email} | ip={ip} | page={f1.page} | besoin=couches taille {N:4}

Carte refaite : {b1.full}, né le {b1.dob}, nº {b1.health}. Famille d'accueil : {f2.title}. Envoyée au {addr.rural}.

Carte OPUS payée avec la carte {acct.card}, reçu à {m1.email}, {m1.init}. Vu au comptoir par {f2.given}.

## sans
Appel anonyme, idées noires, transfert accompagné au {H:<9-8-8~988>}. Resté en ligne. Aucun nom noté.

On cherche une clinique d'impôt à {city}, revenu sous {amt.year}, en {lang}. Deux références données, pas de suivi.

Selon l'article {N:1974.1} du Code civil, préavis de {N:2} mois. La personne appellera {law.le}. Rien d'autre.

Dons : {count} manteaux {org.de}, {count} sacs de couchage. Entreposer jusqu'au {date}.

Mise à jour : {org.both}, tarif {amt.small}, langues {lang} et {lang}. Vérifié le {date}.

Refuge qui prend les chiens à {city}? Seulement {bed.le}. N'a pas laissé de numéro.

je veux pas dire mon nom. juste savoir si {org.le} prend du monde sans rdv pis si ça parle {lang}

Marché de Noël : {N:3} tables pour {org.le}, {amt} amassés. La rose de la gagnante était fanée. Bravo à tous.

L'appelant dit merci, a eu sa place {bed.a}, rien de plus. Besoin comblé, fermé.

Popote en pause à partir du {date}. Prévenir {food.le}. Les repas congelés coûtent {amt.small}.

Le cours de francisation du {date} est complet. Liste d'attente : {count} noms. Se tourner vers {org.le}.

Épluchette {org.de} le {D:<23 août~30 août 2026~5 septembre>}, gratuit, blé d'Inde pour {N:150}. Interprète en {lang}
sur place.

Eau potable : avis d'ébullition levé à {city} le {date}. Question? {H:<2-1-1~211>}. Eau donnée {org.a}.

{N:T4} et {N:relevé 1} : simple information. Dit d'appeler le {H:1 800 959-7383}.
"""
