"""French frames, part one: notes of the CLSC, of shelters and of the helpline."""

TEXT = r"""

%% clsc_tel
T/C à {ttl 1s}, pas de réponse, message laissé sur boîte vocale. Fille ({giv 2f~1}) rappelle à {hr}, confirme la \
visite du {d}.
%% clsc_motif
Motif : usag{g 1s er/ère} de {age.a 1} référé{g 1 /e} par {dr 2} pour maintien à domicile. {rev 1s}, RAMQ {hc.qc \
1}. Vit seul{g 1 /e} au {addr}.
%% clsc_note
Rencontre à domicile avec {ttl 1f} et son fils {giv 2mk~1}. Elle rapporte ne plus dormir depuis la séparation. \
Réf. {org.a}. Prochain rdv {d}.
%% clsc_psy
{giv 1} nie idées suicidaires ce jour. Filet : sa sœur {giv 2f~1} et {h.988}. Consent à ce qu'on la joigne au \
{phone}.
%% clsc_perte
Dame {age.a 1fs} avec pertes de mémoire. Proche aidant = {full 2m}, conjoint, épuisé. Offert répit {org.a h}. \
Dossier CLSC {case.num}.
%% clsc_vax
Carnet de {full 1k}, {age 1}, incomplet. Mère {full 2f}, tél. {phone}. RDV vaccination {d} {hr}.
%% clsc_bebe
Avis de naissance : {full 1b}, {g 1 né/née} le {dob 1}, mère {full 2f~1}, {addr}, {city}. Allaitement difficile, \
visite demain.
%% clsc_interp
Interprète {lng 1f@new} demandé. Usagère {full 1}, demandeuse d'asile, IUC {gov.uci 1}. Suivi de grossesse. \
Présente seule.
%% clsc_pnam
Usager sans médecin, inscrit au guichet le {d}. {rev 1m}, ddn {dob 1}, NAM {hc.qc 1}. Demande priorité B.
%% clsc_sad
SAD : aide au bain 1x/sem chez {ttl 1s}, {addr}. Code de porte chez la voisine {giv 2f}. Chien gentil.
%% clsc_equipe
Réunion d'équipe : {gi 1f} présente la situation de {full 2m}, {age 2}, trouble d'usage, expulsé {org.de s}. Plan \
: outreach avec {giv 3}.
%% dpj_ref
Signalement retenu, DPJ. Enfants {giv 1k} ({age.a 1}) et {giv 2k~1} ({age.a 2}). Père {full 3m~1}, mère {full 4f}, \
{addr}. No de dossier {case.num}.
%% tal
Locataire {full 1} a reçu un avis du TAL, dossier {case.tal}. Logement : {addr}. Proprio {ttl.f 2} demande \
résiliation, {amt 900 3400} d'arrérages. Réf. {org.a l}.
%% hausse
{giv 1f} appelle pour une hausse de {amt 60 240} au {addr}. Délai d'un mois pour refuser expliqué. Courriel pour \
le modèle de lettre : {mail 1}.
%% evic_hoch
Éviction {=DATE_OK 1er juillet}, {hood}. {full 1}, {age 1}, {g 1 suivi/suivie} par la TS {ini 2f}. Cherche 3½ max \
{amt 700 1100}. Cell {phone}.
%% hq
Hydro-Québec, client no {acc.hyd}, coupure prévue {d}. Au nom de {full 1}. Entente proposée {amt 60 190}/mois. \
{org.Le} paierait le premier versement.
%% aidesoc
{full 1m}, prestataire, dossier aide sociale {case.num}. Agente {ini 2f}, {phone.x}, exige bail et relevé du \
compte {acc.acct}. Réclamation de {amt 400 2800} contestée.
%% depot
Dépôt direct : {full 1}, transit {acc.tran}, institution {acc.inst}, folio {acc.fol}. NAS {sin}. Premier versement \
le {d}.
%% nas_perdu
Usag{g 1 er/ère} {full 1} s'est fait voler son portefeuille. NAS {sin}, permis {gov.dl 1}, né{g 1 /e} le {dob 1}. \
Aid{g 1 é/ée} à appeler Équifax.
%% refuge1
{hr} entrée de {full 1m}, lit {num 1 36}. Médics remis à {giv 2f} (infirmière). Refuse la douche, accepte la soupe.
%% refuge2
Rapport de nuit : {nick 1m} barré jusqu'au {d} pour menaces envers {giv 2f}. Évén. SPVM {case.spvm}. Patrouille \
avisée.
%% refuge3
Transmissions - lit 4 {gi 1m} fièvre; lit 9 {gi 2m} départ pour {org s}; casier de {giv 3} à vider avant le {d}.
%% refuge4
Appel d'un homme, {full 1m}, qui cherche sa conjointe {giv 2f}. Ni confirmé ni infirmé. No afficheur : {phone}. \
Sécurité avisée.
%% h_femmes
Accueil de {giv 1f}, {age 1}, et ses deux filles ({age.a 2fk} et {age.a 3fk}). Ex-conjoint {full 4m}, plaque \
{gov.plate 4}. Ne pas laisser de message.
%% h_violence
Demande d'hébergement par SOS ({hot sos}). {giv 1f}, née le {dob 1}, appelle de chez une amie, {phone}. Place \
{org.a w}, taxi payé.
%% itin
Homme dort dans l'entrée du guichet, coin {addr.corner}. Se nomme {giv 1m}, {age 1}. Gants et bas donnés par {org \
o}. Repasser ce soir.
%% surdose
Naloxone x1 à {hr}, {full 1m} ({dob 1}), transporté au CHUM. Carte soleil {hc.qc 1} dans son manteau, remise à \
l'ambulancier.
%% aine_seul
{giv 1f} appelle pour son voisin {ttl.f 2ms}, {age 2}, plus vu depuis trois jours. {addr}. Elle est au {phone}. \
Demande de vérification faite au {h.911}.
%% popote
Inscription popote : {ttl 1s}, {addr}, {pc}. Sans sel. Paie {amt 6 9} le repas. Livraison mar-jeu par {giv 2m}, \
{org f}.
%% transport
Accompagnement médical : {full 1s}, dialyse 3x/sem, RAMQ {hc.qc 1}, départ {hr}. {org t} a un chauffeur, {giv 2m}.
%% impots
Clinique d'impôt, {org x} : {full 1s}, NAS {sin}, {g 1 né/née} le {dob 1}. Demeure au {addr}. T4A manquant. \
Reviendra {d}.
%% visa_exp
Permis d'études {gov.perm 1@new} échu le {d}. {full 1} ({mail 1}), passeport {gov.pass 1}. Orienté vers {org l}, \
gratuit.
%% nouv_arr
Famille arrivée le mois dernier : {full 1m@new}, {giv 2f^1}, {giv 3k~1} ({age.a 3}). Logés au motel, {addr.bare}. \
Parlent {lng 1}.
%% ecole
Direction : {giv 1k} arrive sans lunch. Mère {full 2f~1}, {phone}, {addr.bare}, travaille de nuit. {org.Le f} peut \
offrir des boîtes dès le {d}.
%% ligne_jeu
Appelant veut arrêter de jouer, a perdu {amt 900 1900}. Prénom : {giv 1m}. Remis {hot jeu} et le no {org.de h}.
%% cns
Accident de travail, dossier CNESST {case.cnesst}. {full 1m}, foreur, {age 1}. Employeur conteste. Cell. {phone}. \
Rendez-vous {org.a l} le {d}.
%% carte_ban
{ttl 1fs} croit à une fraude, a donné sa carte {acc.card} au téléphone. Caisse avisée avec elle, au {addr}. Fils \
{giv 2m~1} mandataire.
%% autoch
{full 1f@ind}, no de bande {gov.stat 1}, vient de {town} pour un traitement. Hébergée chez cousine {giv 2f^1}. \
Préfère être servie en {lng 1}.
%% srg
Demande SRG : {full 1s}, NAS {sin}, {g 1 né/née} le {dob 1}, courrier au {addr}, {city} {pc}. Joindre par le \
voisin, {phone}.
%% verif
Identité validée : ddn {dob 1}, code postal {pc}. {giv 1} veut savoir si son colis {org.de f} est prêt.
%% carte_exp
Carte soleil expirée. {full 1}, RAMQ {hc.qc 1}, naissance {dob 1}. Photo prise {org.a}, formulaire posté le {d}.
%% liste_vac
Vaccination grippe, {org h} :
{rev 1s}, {dob 1}, {hc 1}
{rev 2s}, {dob 2}, {hc 2}
%% demenag
Changement d'adresse : {full 1}, du {addr}, {pc} au {addr}, {city} {pc}, à partir du {d}. Aviser la pharmacie.
%% pharma
Pharmacie demande le numéro d'assurance maladie de {ttl 1s} : {hc 1}, {g 1 né/née} {dob 1}. Livrer au {addr}. Tél. \
pharmacie {phone}.
%% tournee
Tournée de popote : {ttl 1s}, {addr}, {pc}, puis {ttl 2s}, {addr}, {pc}. Sonner deux fois. {org f}.
%% dame_trouvee
Dame désorientée, coin {addr.corner}. Dit s'appeler {giv 1fs} et être née le {dob 1}. No de sa fille cousu au \
manteau : {phone}.
%% divan
Don de meubles, ramassage le {d} : {giv 1}, {addr}, {city} {pc}. 3e étage sans ascenseur, appeler avant au \
{phone}. {org f}.
%% nas_lettre
A juste son NAS ({sin}) sur un vieux talon de paie. {full 1}, {dob 1}. Accompagnement à Service Canada le {d} {hr}.
%% fiche_sante
Fiche santé camp : {full 1k}, date de naissance {dob 1}, no assurance maladie {hc 1}. Asthme. Grand-mère {phone}, \
{addr.bare}.
%% tutelle
Mandat en cas d'inaptitude, {full 1s}, NAM {hc.qc 1}, ddn {dob 1}. Fille {giv 2f~1} mandataire, {addr}, {pc}. \
Rencontre {d}.
%% nn_frigo
Frigo communautaire vidé à {hr}, {num 20 70} kg perdus, panne de courant. Compresseur : {amt 400 1400}. {org.Le f} \
en prête un jusqu'au {d}.
%% nn_cliniq
Clinique sans rendez-vous le {d}, {hr.p}, environ {num 20 60} places. Carte requise mais on ne refuse personne. \
Interprète {lng} sur place.
%% nn_halte
Halte-garderie gratuite pendant l'atelier du {d}, {num 6 12} enfants max. S'inscrire {org.a} ou au {h.211}.
%% nn_taxi
Reste {num 2 9} coupons de taxi de {amt 15 30}. Hôpital et hébergement seulement. Prochaine commande le {d}, \
budget {amt 300 900}.
%% nn_pompe
Pompage des fosses du {d} au {d}, environ {num 120 400} propriétés. Dégager les couvercles. Visite inutile \
facturée {amt 60 140}.
%% nn_cuisine
Cuisine collective {org.de} : {num 6 10} participants, {amt 3 8} la portion, prochaine le {d}. Recette haïtienne, \
fiches en {lng}.
%% nn_delai
Délai moyen de réponse ce mois-ci : {num 2 9} min, {num 3 15} % d'abandons. Objectif {num 2 4} min. Renfort {d}, \
soir seulement.
"""
