"""Words for the findings about recipes, hierarchies and privacy models."""

from __future__ import annotations

from anonymizer.engine.errors import Message

COLUMN: dict[str, Message] = {
    "column.unknown": Message(
        "The table has no column “{column}”. Check the spelling against the header row.",
        "Le tableau n’a pas de colonne « {column} ». Vérifiez l’orthographe dans la ligne d’en-tête.",
    ),
    "column.unknown_close": Message(
        "The table has no column “{column}”. Did you mean “{close}”?",
        "Le tableau n’a pas de colonne « {column} ». Vouliez-vous dire « {close} »?",
    ),
    "table.no_records": Message(
        "The table holds no record. Add records, or choose another file.",
        "Le tableau ne contient aucun enregistrement. Ajoutez-en, ou choisissez un autre fichier.",
    ),
}

HIERARCHY: dict[str, Message] = {
    "hierarchy.missing_value": Message(
        "Column “{column}”: its hierarchy does not know some values (records concerned: {records}; first rows: {rows}). "
        "Correct these cells, add the values to the hierarchy, or set “unknown: missing” to treat them as blank.",
        "Colonne « {column} » : sa hiérarchie ne connaît pas certaines valeurs (enregistrements touchés : {records}; "
        "premières lignes : {rows}). Corrigez ces cellules, ajoutez les valeurs à la hiérarchie, ou indiquez "
        "« unknown: missing » pour les traiter comme vides.",
    ),
    "hierarchy.file_missing": Message(
        "Column “{column}”: the hierarchy file “{file}” cannot be opened. Paths are relative to the recipe; check it.",
        "Colonne « {column} » : le fichier de hiérarchie « {file} » ne s’ouvre pas. Les chemins partent de la recette; "
        "vérifiez-les.",
    ),
    "hierarchy.file_encoding": Message(
        "Column “{column}”: the hierarchy file “{file}” is not UTF-8. Save it again as CSV UTF-8.",
        "Colonne « {column} » : le fichier de hiérarchie « {file} » n’est pas en UTF-8. Enregistrez-le de nouveau en "
        "CSV UTF-8.",
    ),
    "hierarchy.file_not_allowed": Message(
        "Column “{column}”: this recipe may not read files. Write the levels into the recipe, or choose a built-in "
        "hierarchy.",
        "Colonne « {column} » : cette recette ne peut pas lire de fichiers. Inscrivez les niveaux dans la recette, ou "
        "choisissez une hiérarchie intégrée.",
    ),
    "hierarchy.empty": Message(
        "Column “{column}”: its hierarchy is empty. Give one line for each value: the value, then its general forms.",
        "Colonne « {column} » : sa hiérarchie est vide. Donnez une ligne par valeur : la valeur, puis ses formes "
        "générales.",
    ),
    "hierarchy.uneven": Message(
        "Column “{column}”: lines {lines} of its hierarchy do not have {depth} levels like the first line. "
        "Give every line the same number of levels.",
        "Colonne « {column} » : les lignes {lines} de sa hiérarchie n’ont pas {depth} niveaux comme la première. "
        "Donnez le même nombre de niveaux à chaque ligne.",
    ),
    "hierarchy.repeated_value": Message(
        "Column “{column}”: its hierarchy gives “{value}” more than once, lines {lines} (values concerned: {values}). "
        "Keep one line for each value.",
        "Colonne « {column} » : sa hiérarchie donne « {value} » plus d’une fois, lignes {lines} (valeurs touchées : "
        "{values}). Gardez une ligne par valeur.",
    ),
    "hierarchy.two_parents": Message(
        "Column “{column}”: “{value}” (level {level} of its hierarchy) stands under two parents, lines {lines}. "
        "Give it the same parent on every line.",
        "Colonne « {column} » : « {value} » (niveau {level} de sa hiérarchie) a deux parents, lignes {lines}. "
        "Donnez-lui le même parent à chaque ligne.",
    ),
    "hierarchy.form": Message(
        "Column “{column}”: its hierarchy is not understood. Give the path of a CSV file, a built-in name, or levels.",
        "Colonne « {column} » : sa hiérarchie n’est pas comprise. Donnez le chemin d’un fichier CSV, un nom intégré ou "
        "des niveaux.",
    ),
    "hierarchy.unknown_builtin": Message(
        "Column “{column}”: there is no built-in hierarchy of that name. Choose one of these: {known}.",
        "Colonne « {column} » : aucune hiérarchie intégrée ne porte ce nom. Choisissez parmi : {known}.",
    ),
    "hierarchy.settings": Message(
        "Column “{column}”: the settings of the hierarchy “{builtin}” do not fit together. Widths must be multiples of "
        "one another, the ends multiples of the widest, and cuts ascending; see the reference of recipes.",
        "Colonne « {column} » : les réglages de la hiérarchie « {builtin} » ne concordent pas. Les largeurs doivent être "
        "des multiples l’une de l’autre, et les extrémités des multiples de la plus grande, les coupures croissantes; voyez la "
        "référence des recettes.",
    ),
}

RECIPE: dict[str, Message] = {
    "recipe.file_missing": Message(
        "The recipe “{file}” cannot be opened. Check the path.",
        "La recette « {file} » ne s’ouvre pas. Vérifiez le chemin.",
    ),
    "recipe.file_encoding": Message(
        "The recipe “{file}” is not UTF-8. Save it again as UTF-8.",
        "La recette « {file} » n’est pas en UTF-8. Enregistrez-la de nouveau en UTF-8.",
    ),
    "recipe.not_yaml": Message(
        "The recipe “{file}” is not valid YAML near line {line}. Check indentation, colons and quotation marks there.",
        "La recette « {file} » n’est pas du YAML valide près de la ligne {line}. Vérifiez-y les retraits, les "
        "deux-points et les guillemets.",
    ),
    "recipe.no_columns": Message(
        "The recipe names no columns. List every column of the table under “columns”, each with its role.",
        "La recette ne nomme aucune colonne. Énumérez chaque colonne du tableau sous « columns », avec son rôle.",
    ),
    "recipe.no_column_left": Message(
        "No column would be left: each one names people, has a value of its own in almost every row, or is dropped by the recipe. "
        "Nothing was written. Write a recipe that generalizes a column, or add a column that tells something about groups of people.",
        "Il ne resterait aucune colonne : chacune nomme des personnes, a une valeur propre à presque chaque ligne ou est supprimée par la recette. "
        "Rien n’a été écrit. Rédigez une recette qui généralise une colonne, ou ajoutez une colonne qui décrit des groupes de personnes.",
    ),
    "recipe.unknown_key": Message(
        "The recipe has a key “{key}” that means nothing here. Known keys: {known}.",
        "La recette a une clé « {key} » qui ne veut rien dire ici. Clés connues : {known}.",
    ),
    "recipe.unknown_key_of_column": Message(
        "Column “{column}”: the key “{key}” means nothing here. Known keys: {known}.",
        "Colonne « {column} » : la clé « {key} » ne veut rien dire ici. Clés connues : {known}.",
    ),
    "recipe.unknown_word": Message(
        "The recipe’s “{key}” must be one of these: {known}.",
        "Dans la recette, « {key} » doit être l’un de ces mots : {known}.",
    ),
    "recipe.unknown_word_of_column": Message(
        "Column “{column}”: “{key}” must be one of these: {known}.",
        "Colonne « {column} » : « {key} » doit être l’un de ces mots : {known}.",
    ),
    "recipe.column_form": Message(
        "Column “{column}”: give its role, for example “role: other”.",
        "Colonne « {column} » : donnez son rôle, par exemple « role: other ».",
    ),
    "recipe.operator_without_redact": Message(
        "Column “{column}”: an operator says what stands in a redacted text. Choose the treatment “redact”, or leave the "
        "operator out.",
        "Colonne « {column} » : un opérateur dit ce que montre un texte caviardé. Choisissez le traitement « redact » ou "
        "retirez l’opérateur.",
    ),
    "recipe.operators_form": Message(
        "Column “{column}”: give the operators as pairs of a label and an operator, for example “PERSON: pseudonym”.",
        "Colonne « {column} » : donnez les opérateurs par paires d’une étiquette et d’un opérateur, par exemple "
        "« PERSON: pseudonym ».",
    ),
    "recipe.not_a_level": Message(
        "Column “{column}”: “{key}” must be a whole number from 0 (the value itself) upwards.",
        "Colonne « {column} » : « {key} » doit être un nombre entier à partir de 0 (la valeur elle-même).",
    ),
    "recipe.level_out_of_range": Message(
        "Column “{column}”: its hierarchy has the levels 0 to {highest}. Choose levels among these.",
        "Colonne « {column} » : sa hiérarchie a les niveaux 0 à {highest}. Choisissez parmi ceux-ci.",
    ),
    "recipe.no_level": Message(
        "Column “{column}”: say to which level it is generalized (“level”).",
        "Colonne « {column} » : dites à quel niveau elle est généralisée (« level »).",
    ),
    "recipe.no_hierarchy": Message(
        "Column “{column}”: to generalize it, a hierarchy is needed (“hierarchy”).",
        "Colonne « {column} » : pour la généraliser, il faut une hiérarchie (« hierarchy »).",
    ),
    "recipe.treatment_not_for_role": Message(
        "Column “{column}”: the treatment “{treatment}” does not suit the role “{role}”. Choose one of these: {allowed}.",
        "Colonne « {column} » : « treatment: {treatment} » ne convient pas au rôle « {role} ». Choisissez parmi : "
        "{allowed}.",
    ),
    "recipe.unknown_column": Message(
        "The recipe names the column “{column}”, which is not in the table. Take it out of the recipe, or correct it.",
        "La recette nomme la colonne « {column} », qui n’est pas dans le tableau. Retirez-la de la recette ou "
        "corrigez-la.",
    ),
    "recipe.unknown_column_close": Message(
        "The recipe names the column “{column}”, which is not in the table. Did you mean “{close}”?",
        "La recette nomme la colonne « {column} », qui n’est pas dans le tableau. Vouliez-vous dire « {close} »?",
    ),
    "recipe.column_without_role": Message(
        "The recipe says nothing about the column “{column}”. Give it a role; to leave it out, add “treatment: drop”.",
        "La recette ne dit rien de la colonne « {column} ». Donnez-lui un rôle; pour l’écarter, ajoutez "
        "« treatment: drop ».",
    ),
    "recipe.person_without_role": Message(
        "The person column “{column}” is not among the recipe’s columns. Add it there with its role.",
        "La colonne des personnes « {column} » n’est pas parmi les colonnes de la recette. Ajoutez-la avec son rôle.",
    ),
    "recipe.person_without_role_close": Message(
        "The person column “{column}” is not among the recipe’s columns. Did you mean “{close}”?",
        "La colonne des personnes « {column} » n’est pas parmi les colonnes de la recette. Vouliez-vous dire "
        "« {close} »?",
    ),
    "recipe.person_is_quasi_identifier": Message(
        "Column “{column}” names the person, so it cannot be a quasi-identifier as well. Make it a direct identifier "
        "with “treatment: pseudonym” or “drop”.",
        "La colonne « {column} » désigne la personne; elle ne peut pas être aussi un quasi-identifiant. Faites-en un "
        "identifiant direct avec « treatment: pseudonym » ou « drop ».",
    ),
    "recipe.privacy_form": Message(
        "“privacy” must be a list, for example “- {{model: k-anonymity, k: 11}}”.",
        "« privacy » doit être une liste, par exemple « - {{model: k-anonymity, k: 11}} ».",
    ),
    "recipe.suppression": Message(
        "“suppression: max_records” must be a proportion from 0 to 1, for example 0.04 for four percent.",
        "« suppression: max_records » doit être une proportion de 0 à 1, par exemple 0.04 pour quatre pour cent.",
    ),
    "recipe.limit_seconds": Message(
        "“search: limit_seconds” must be a whole number of seconds from 1 to {most}.",
        "« search: limit_seconds » doit être un nombre entier de secondes, de 1 à {most}.",
    ),
    "recipe.no_detector": Message(
        "Column “{column}” is to be redacted, but no detector is at hand. Start one, or drop the column.",
        "La colonne « {column} » est à masquer, mais aucun détecteur n’est disponible. Démarrez-en un, ou écartez "
        "la colonne.",
    ),
}

CRITERION: dict[str, Message] = {
    "criterion.k_exceeds_records": Message(
        "k is {k}, but the table holds only {units} records: no class can be that large. Choose a smaller k, or add "
        "records (a longer period, more organizations).",
        "k vaut {k}, mais le tableau ne compte que {units} enregistrements : aucune classe ne peut être aussi grande. "
        "Choisissez un k plus petit, ou ajoutez des enregistrements (période plus longue, autres organismes).",
    ),
    "criterion.k_exceeds_persons": Message(
        "k is {k}, but the table holds only {units} persons: no class can be that large. Choose a smaller k, or add "
        "persons (a longer period, more organizations).",
        "k vaut {k}, mais le tableau ne compte que {units} personnes : aucune classe ne peut être aussi grande. "
        "Choisissez un k plus petit, ou ajoutez des personnes (période plus longue, autres organismes).",
    ),
    "criterion.everything_suppressed": Message(
        "Every one of the {records} records would be suppressed, so nothing could be released. Generalize further, use "
        "fewer quasi-identifiers, or choose a smaller k.",
        "Les {records} enregistrements seraient tous supprimés; rien ne pourrait être communiqué. Généralisez davantage, "
        "utilisez moins de quasi-identifiants ou choisissez un k plus petit.",
    ),
    "criterion.over_ceiling": Message(
        "Even the most general levels suppress {suppressed} of {records} records ({percent} %); {most} "
        "({most_percent} %) are allowed. Raise the ceiling, use fewer quasi-identifiers, or ask for less.",
        "Même les niveaux les plus généraux suppriment {suppressed} des {records} enregistrements ({percent}\u00a0%); "
        "{most} ({most_percent}\u00a0%) sont permis. Relevez le plafond, utilisez moins de quasi-identifiants ou demandez "
        "moins.",
    ),
    "criterion.over_ceiling_given": Message(
        "The given levels suppress {suppressed} of {records} records ({percent} %); {most} ({most_percent} %) are "
        "allowed. Choose higher levels, let them be searched for (“method: optimal”), or raise the ceiling.",
        "Les niveaux donnés suppriment {suppressed} des {records} enregistrements ({percent}\u00a0%); {most} "
        "({most_percent}\u00a0%) sont permis. Choisissez des niveaux plus élevés, faites-les chercher "
        "(« method: optimal ») ou relevez le plafond.",
    ),
    "criterion.unmet_by_remaining": Message(
        "Column “{column}”: once the suppressed rows are removed, “{model}” no longer holds for the rows that remain. Keep the "
        "suppressed rows in the file, choose a stricter limit, or make the quasi-identifiers coarser.",
        "Colonne «\u00a0{column}\u00a0»\u00a0: une fois les lignes supprimées retirées, «\u00a0{model}\u00a0» n’est plus respecté par les "
        "lignes qui restent. Conservez les lignes supprimées dans le fichier, choisissez une limite plus stricte ou rendez les "
        "quasi-identifiants moins fins.",
    ),
    "search.ended_by_work": Message(
        "The search for levels ended before it had looked at everything. These levels meet every privacy model and give up {percent} % "
        "of the detail; no others can give up less than {least_percent} %. A larger “search: limit_seconds”, fewer quasi-identifiers or "
        "a coarser finest level (“min_level”) may find better ones.",
        "La recherche des niveaux s’est arrêtée avant d’avoir tout examiné. Ces niveaux respectent tous les modèles de protection et "
        "font perdre {percent}\u00a0% du détail; aucun autre choix ne peut en faire perdre moins de {least_percent}\u00a0%. Une valeur "
        "plus grande de «\u00a0search: limit_seconds\u00a0», moins de quasi-identifiants ou un premier niveau moins fin "
        "(«\u00a0min_level\u00a0») peuvent en donner de meilleurs.",
    ),
    "search.ended_by_clock": Message(
        "The search for levels was ended by the clock, as this machine is slow or busy: the same table and recipe may give other levels "
        "elsewhere. These meet every privacy model and give up {percent} % of the detail; no others can give up less than "
        "{least_percent} %. A larger “search: limit_seconds” or fewer quasi-identifiers may find better ones.",
        "La recherche des niveaux a été arrêtée par l’horloge, car cette machine est lente ou occupée\u00a0: le même tableau et la même "
        "recette peuvent donner d’autres niveaux ailleurs. Ceux-ci respectent tous les modèles de protection et font perdre "
        "{percent}\u00a0% du détail; aucun autre choix ne peut en faire perdre moins de {least_percent}\u00a0%. Une valeur plus grande "
        "de «\u00a0search: limit_seconds\u00a0» ou moins de quasi-identifiants peuvent en donner de meilleurs.",
    ),
    "search.ended_by_work_among_groups": Message(
        "The search for levels of records that needed levels of their own ended before it had looked at everything. The result meets "
        "every privacy model; a larger “search: limit_seconds” may keep more detail.",
        "La recherche de niveaux pour les enregistrements qui en demandaient de particuliers s’est arrêtée avant d’avoir tout examiné. "
        "Le résultat respecte tous les modèles de protection; une valeur plus grande de «\u00a0search: limit_seconds\u00a0» peut "
        "conserver plus de détail.",
    ),
    "search.ended_by_clock_among_groups": Message(
        "The search for levels of records that needed levels of their own was ended by the clock, as this machine is slow or busy: the "
        "same table and recipe may give another result elsewhere. It meets every privacy model; a larger “search: limit_seconds” may "
        "keep more detail.",
        "La recherche de niveaux pour les enregistrements qui en demandaient de particuliers a été arrêtée par l’horloge, car cette "
        "machine est lente ou occupée\u00a0: le même tableau et la même recette peuvent donner un autre résultat ailleurs. Il respecte "
        "tous les modèles de protection; une valeur plus grande de «\u00a0search: limit_seconds\u00a0» peut conserver plus de détail.",
    ),
    "suppression.few_rows_stand_out": Message(
        "Suppressed rows stay in the file, and there are fewer of them ({suppressed}) than k ({k}): together they stand "
        "out. Consider “rows: remove”.",
        "Les lignes supprimées restent dans le fichier, et elles sont moins nombreuses ({suppressed}) que k ({k}) : "
        "ensemble, elles se remarquent. Envisagez « rows: remove ».",
    ),
}

COMMAND: dict[str, Message] = {
    "cli.file_missing": Message(
        "The file “{file}” cannot be opened. Check the path.",
        "Le fichier « {file} » ne s’ouvre pas. Vérifiez le chemin.",
    ),
    "cli.not_https": Message(
        "The manifest names an address that is not https. Check the release without --online, and ask the provider.",
        "Le manifeste nomme une adresse qui n’est pas en https. Vérifiez la communication sans --online, et interrogez le fournisseur.",
    ),
    "cli.server_silent": Message(
        "The server {host} did not answer. Try again later, or check the release without --online.",
        "Le serveur {host} n’a pas répondu. Réessayez plus tard, ou vérifiez la communication sans --online.",
    ),
    "cli.cannot_write": Message(
        "The file “{file}” cannot be written. Check that its folder exists and that you may write there.",
        "Le fichier « {file} » ne peut pas être écrit. Vérifiez que le dossier existe et que vous pouvez y écrire.",
    ),
    "cli.output_format": Message(
        "The output “{file}” must end in .csv or .parquet.",
        "La sortie « {file} » doit se terminer par .csv ou .parquet.",
    ),
    "recipe.escrow_days": Message(
        "“escrow_days” is for how many days the list of codes is kept under seal: a whole number from 1 to {most}.",
        "« escrow_days » est le nombre de jours pendant lesquels la liste des codes est gardée sous scellés : un nombre entier de 1 à "
        "{most}.",
    ),
    "recipe.version": Message(
        "The recipe is of a version that this software does not know (it knows {known}). Use newer software, or make the recipe anew.",
        "La recette est d’une version que ce logiciel ne connaît pas (il connaît {known}). Utilisez un logiciel plus récent, ou refaites la "
        "recette.",
    ),
    "recipe.weight": Message(
        "“{column}”: “weight” says how many times as much its detail is worth as another column’s: a number from 0.01 to {most}.",
        "« {column} » : « weight » dit combien de fois plus son détail vaut que celui d’une autre colonne : un nombre de 0,01 à {most}.",
    ),
    "recipe.escrow_not_kept": Message(
        "The recipe wants the list of codes kept under seal, and nobody keeps it here. The platform does; on the command line, take "
        "“escrow_days” out of the recipe.",
        "La recette demande que la liste des codes soit gardée sous scellés, et personne ne la garde ici. La plateforme le fait; en "
        "ligne de commande, retirez « escrow_days » de la recette.",
    ),
    "recipe.pseudonym_key_missing": Message(
        "The recipe wants codes that stay the same for an agreement and a year, and there is no key for them here. The platform keeps "
        "one; elsewhere give one and the same key to each run, and take “scope” out of the recipe.",
        "La recette demande des codes qui restent les mêmes pour une entente et une année, et il n’y a pas de clé pour eux ici. La "
        "plateforme en garde une; ailleurs, donnez la même clé à chaque exécution et retirez « scope » de la recette.",
    ),
    "cli.short_key": Message(
        "The key in {file} is too short. Use at least 16 bytes, for example from “openssl rand -hex 32”.",
        "La clé dans {file} est trop courte. Employez au moins 16 octets, par exemple ceux de « openssl rand -hex 32 ».",
    ),
    "cli.extra_missing": Message(
        "This needs a part of Entente that is not installed here. Install the extra {extra}. Nothing was written.",
        "Ceci demande une partie d’Entente qui n’est pas installée ici. Installez la partie facultative {extra}. Rien n’a été écrit.",
    ),
    "cli.failed": Message(
        "This failed by a fault of the program, not of yours ({error}, {place}). Nothing was written. Report it with these words and "
        "the kind of the file, never with the file itself.",
        "Une erreur du programme, et non de votre part, a interrompu le travail ({error}, {place}). Rien n’a été écrit. Signalez-la avec "
        "ces mots et le type du fichier, jamais avec le fichier lui-même.",
    ),
    "cli.indigenous_left_out": Message(
        "{number} records were left out: columns that leave tell of their Indigenous identity, Nation or community. Drop such a column, and its "
        "records stay.",
        "{number} enregistrements ont été laissés de côté : des colonnes qui sortent révèlent leur identité, leur nation ou leur communauté "
        "autochtone. Retirez une telle colonne, et ses enregistrements restent.",
    ),
    "recipe.indigenous_kept": Message(
        "Column {column} reveals an Indigenous identity, Nation or community and is kept. Drop it, or name where its authority’s consent is "
        "recorded (--indigenous-consent).",
        "La colonne {column} révèle une identité, une nation ou une communauté autochtone et est conservée. Retirez-la, ou indiquez où le "
        "consentement de son autorité est consigné (--indigenous-consent).",
    ),
    "cli.random_key": Message(
        "Pseudonyms were made with a new random key: they cannot be linked with another output. Set {variable} or "
        "--key-file to keep them the same.",
        "Les pseudonymes viennent d’une nouvelle clé aléatoire : on ne peut pas les relier à une autre sortie. "
        "Fournissez {variable} ou --key-file pour les garder identiques.",
    ),
}

MESSAGES: dict[str, Message] = {**COLUMN, **HIERARCHY, **RECIPE, **CRITERION, **COMMAND}
