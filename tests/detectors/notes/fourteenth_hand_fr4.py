"""French frames, fourth part: situations of their own (Québec, Northern Ontario, Manitoba, New Brunswick)."""

TEXT = """
[DATE_OK=1er juillet] : {n1} et ses enfants {f7}, {f0} sans bail. Meubles à l'entrepôt de la Ville, no {case}. OMH ne
répond
pas. Hôtel jusqu'au {date}.

Saison du crabe finie, {n2} attend son chômage. Compte d'Énergie {acct}, {amt} de retard. {addr}. Sa femme {f1}
appelle, pas lui.

{t5}, {ag5}, lâchée par son CLSC qu'elle dit. Bain une fois semaine. NAM {hc5}. Sa fille {n3} reste à Calgary.
{losen} ira.

{n4}, érablière, s'est blessé. Pas d'assurance salaire. {addr}, {pc}. Une job légère? {f3} en parle {aohou}.

Trousse scolaire : {n7_1} (3e année), {n8_1} (maternelle). Mère {n1}, {ph}. Remise le {date}, gymnase.

Bonjour, mon garçon {f8} est né le {dob8}, il est autiste et l'école francophone a pas de TES. Je suis {n1} de
{city}. Qui appeler? {ph}

Feu de forêt, évacués : {n5}, {n6}, leur petite {f7} ({ag7}). Logés au {addr}. Numéro d'évacué {case}. Parlent {lang}.

Tite madame ben fine, {n5}, 4e étage sans ascenseur, {addr}. Cherche quelqu'un pour monter l'épicerie. {f2},
bénévole {dosen}, y va.

Garderie : {n1} a inscrit son bébé {bfirst} ({bdob}) à la Place 0-5. Pas de nouvelles. Courriel {em1}.

Deuil. {n2} a perdu sa blonde {f1} au printemps. Il dort pas. {lomen} le voit le {date}. Accepte qu'on le rappelle,
{ph}.

Étudiant de l'étranger, {n4}, permis d'études {permit}, coloc au {addr}. Plus de sous avant la bourse. {lofood} sans
carte étudiante, ok.

Résumé d'accueil ({f3})
| {n2}, {age2}, bûcheron, séparé
| garde de {f7} une fin de semaine sur deux
| demeure au {addr}
| besoin : lit simple

Mandat d'inaptitude : {n3} pour son père {n6} ({dob6}). Le notaire demande {amt}. {loleg} ouvre le dossier {case}.
"""
