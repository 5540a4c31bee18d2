"""Words for the findings about the cleaning of a table."""

from __future__ import annotations

from anonymizer.engine.errors import Message

MESSAGES: dict[str, Message] = {
    "cleaning.form": Message(
        "“cleaning” names columns and what is done to each: columns, values, totals, duplicates, persons. Write it as in the guide to treatments.",
        "« cleaning » nomme des colonnes et ce qui est fait à chacune : columns, values, totals, duplicates, persons. Écrivez-le comme dans le guide "
        "des traitements.",
    ),
    "cleaning.column_form": Message(
        "“{column}”: its cleaning is a mapping of steps: spelling, blank, values, and one of yes_no, dates, numbers.",
        "« {column} » : son nettoyage est une structure d’étapes : spelling, blank, values, et l’une de yes_no, dates, numbers.",
    ),
    "cleaning.proposed": Message(
        "“{column}”: cells that could be cleaned, by what they are: {figures}.",
        "« {column} » : cellules qui pourraient être nettoyées, selon ce qu’elles sont : {figures}.",
    ),
    "cleaning.needs_order": Message(
        "“{column}”: nothing tells whether 03/04/2024 is in March or in April. Write “order: dmy” or “order: mdy” beside “dates”.",
        "« {column} » : rien ne dit si 03/04/2024 est en mars ou en avril. Écrivez « order: dmy » ou « order: mdy » à côté de « dates ».",
    ),
    "cleaning.needs_decimal": Message(
        "“{column}”: nothing tells what 1,234 is. Write “decimal: comma” or “decimal: point” beside “numbers”.",
        "« {column} » : rien ne dit ce que vaut 1,234. Écrivez « decimal: comma » ou « decimal: point » à côté de « numbers ».",
    ),
    "cleaning.totals_there": Message(
        "Rows of totals: {rows}. They are no records, and would be counted as some.",
        "Lignes de totaux : {rows}. Ce ne sont pas des enregistrements, et elles seraient comptées comme tels.",
    ),
    "cleaning.duplicates_there": Message(
        "Rows that repeat an earlier one exactly: {rows}. Decide whether they are records of their own.",
        "Lignes qui répètent exactement une ligne précédente : {rows}. Décidez si ce sont des enregistrements à part entière.",
    ),
    "cleaning.values_to_write": Message(
        "Some columns have spellings that are probably one value ({columns}). Name a file for their maps with --write-values, and read it.",
        "Des colonnes ont des graphies qui désignent sans doute une même valeur ({columns}). Nommez un fichier pour leurs correspondances avec "
        "--write-values, et lisez-le.",
    ),
    "cli.clean_options": Message(
        "Ask for a proposal with --propose, or name the rules and what to write: --cleaning and --out.",
        "Demandez une proposition avec --propose, ou nommez les règles et le fichier à écrire : --cleaning et --out.",
    ),
    "cleaning.several_forms": Message(
        "“{column}”: its cells are read in one form alone, and several are named ({forms}). Keep one.",
        "« {column} » : ses cellules se lisent sous une seule forme, et plusieurs sont nommées ({forms}). Gardez-en une.",
    ),
    "cleaning.identifier": Message(
        "“{column}” tells who somebody is. Only its spelling is cleaned and what says nothing left blank, so that people are recognized in what "
        "was released before. Take the map or the form of this column out.",
        "« {column} » dit de qui il s’agit. Seules sa graphie est nettoyée et les mentions vides retirées, pour que les personnes soient "
        "reconnues dans ce qui a été publié avant. Retirez la correspondance ou la forme de cette colonne.",
    ),
    "cleaning.totals_of_counts": Message(
        "In a table of counts totals are cells like others. Take “totals: drop” out of the recipe.",
        "Dans un tableau de comptes, les totaux sont des cellules comme les autres. Retirez « totals: drop » de la recette.",
    ),
    "cleaning.not_applied": Message(
        "The recipe cleans the table first, and this one stands as it came. Clean it by the recipe, then go on.",
        "La recette nettoie d’abord le tableau, et celui-ci est tel qu’il est arrivé. Nettoyez-le selon la recette, puis continuez.",
    ),
    "cleaning.in_parts": Message(
        "A table in parts is not cleaned. Clean the table first, or anonymize it in one piece.",
        "Un tableau en parties n’est pas nettoyé. Nettoyez-le d’abord, ou anonymisez-le d’un seul tenant.",
    ),
    "cleaning.values_digest": Message(
        "“values” is the SHA-256 of the value maps: 64 digits from 0 to 9 and a to f.",
        "« values » est l’empreinte SHA-256 des correspondances de valeurs : 64 chiffres de 0 à 9 et de a à f.",
    ),
    "cleaning.values_of_no_column": Message(
        "The recipe names value maps, and no column has one. Write “values: true” beside the columns, or take the maps out.",
        "La recette nomme des correspondances de valeurs, et aucune colonne n’en a. Écrivez « values: true » à côté des colonnes, ou retirez-les.",
    ),
    "cleaning.values_file": Message(
        "The value maps “{file}” cannot be opened. Check the path.",
        "Les correspondances de valeurs « {file} » ne s’ouvrent pas. Vérifiez le chemin.",
    ),
    "cleaning.values_form": Message(
        "These are no value maps. They are JSON: “columns” holds by column, by value, the list of its spellings, each key once.",
        "Ce ne sont pas des correspondances de valeurs. Elles sont en JSON : « columns » contient par colonne, par valeur, la liste de ses graphies, "
        "chaque clé une seule fois.",
    ),
    "cleaning.values_large": Message(
        "The value maps are larger than can be used (spellings: at most {most}). A column with so many values has no map.",
        "Les correspondances de valeurs dépassent ce qui peut servir (graphies : au plus {most}). Une colonne d’autant de valeurs n’en a pas.",
    ),
    "cleaning.values_twice": Message(
        "“{column}”: some spellings have two values in the map (spellings: {spellings}; case and spaces do not count). Keep one value for each.",
        "« {column} » : des graphies ont deux valeurs dans la correspondance (graphies : {spellings}; la casse et les espaces ne comptent pas). "
        "Gardez une valeur pour chacune.",
    ),
    "cleaning.values_circle": Message(
        "“{column}”: some values of the map are spellings of others (spellings: {spellings}), so that it says nothing certain. Give each "
        "spelling its last value.",
        "« {column} » : des valeurs de la correspondance sont des graphies d’autres valeurs (graphies : {spellings}), de sorte qu’elle ne dit "
        "rien de sûr. Donnez à chaque graphie sa dernière valeur.",
    ),
    "cleaning.values_alike": Message(
        "“{column}”: two values of the map differ in case or spaces alone. Make them one.",
        "« {column} » : deux valeurs de la correspondance ne diffèrent que par la casse ou les espaces. N’en faites qu’une.",
    ),
    "cleaning.values_elsewhere": Message(
        "“{column}”: the map would move places to where they do not lie (spellings: {spellings}). Write a place otherwise, or as one around it.",
        "« {column} » : la correspondance déplacerait des lieux là où ils ne sont pas (graphies : {spellings}). Écrivez un lieu autrement, ou comme "
        "un lieu qui l’entoure.",
    ),
    "cleaning.values_missing": Message(
        "The recipe uses value maps, and they are not there. Give the maps, or take “values” out of its cleaning.",
        "La recette emploie des correspondances de valeurs, et elles manquent. Fournissez-les, ou retirez « values » de son nettoyage.",
    ),
    "cleaning.values_others": Message(
        "These value maps are not those that the recipe names. Give the ones that it names, or confirm a recipe with these.",
        "Ces correspondances de valeurs ne sont pas celles que la recette nomme. Fournissez celles qu’elle nomme, ou confirmez une recette avec "
        "celles-ci.",
    ),
    "cleaning.values_without_column": Message(
        "“{column}”: the recipe says that it has a value map, and the maps hold none for it.",
        "« {column} » : la recette dit qu’elle a une correspondance de valeurs, et il n’y en a pas pour elle.",
    ),
    "cleaning.values_unknown_column": Message(
        "“{column}”: the value maps hold one for it, and the recipe names no such map. Write “values: true” beside the column, or take its map out.",
        "« {column} » : il y a une correspondance de valeurs pour elle, et la recette n’en nomme pas. Écrivez « values: true » à côté de la "
        "colonne, ou retirez sa correspondance.",
    ),
    "cleaning.dates_ambiguous": Message(
        "“{column}”: dates such as 03/04/2024 can be read in two ways (cells: {cells}; surely day first: {day_first}; surely month first: "
        "{month_first}). Say in the recipe which is meant: order dmy or mdy.",
        "« {column} » : des dates comme 03/04/2024 se lisent de deux façons (cellules : {cells}; jour d’abord à coup sûr : {day_first}; mois "
        "d’abord à coup sûr : {month_first}). Dites dans la recette laquelle est la bonne : order dmy ou mdy.",
    ),
    "cleaning.numbers_ambiguous": Message(
        "“{column}”: numbers such as 1,234 can be read in two ways (cells: {cells}). Say in the recipe what parts the decimals: decimal comma or "
        "point.",
        "« {column} » : des nombres comme 1,234 se lisent de deux façons (cellules : {cells}). Dites dans la recette ce qui sépare les "
        "décimales : decimal comma ou point.",
    ),
    "cleaning.values_loses": Message(
        "“{column}”: the value map does not know most cells (known: {understood}; not known: {not_understood}).",
        "« {column} » : la correspondance de valeurs ne connaît pas la plupart des cellules (connues : {understood}; inconnues : "
        "{not_understood}).",
    ),
    "cleaning.yes_no_loses": Message(
        "“{column}”: most cells say neither yes nor no (understood: {understood}; not understood: {not_understood}).",
        "« {column} » : la plupart des cellules ne disent ni oui ni non (comprises : {understood}; incomprises : {not_understood}).",
    ),
    "cleaning.dates_loses": Message(
        "“{column}”: most cells are no dates (understood: {understood}; not understood: {not_understood}).",
        "« {column} » : la plupart des cellules ne sont pas des dates (comprises : {understood}; incomprises : {not_understood}).",
    ),
    "cleaning.numbers_loses": Message(
        "“{column}”: most cells are no numbers (understood: {understood}; not understood: {not_understood}).",
        "« {column} » : la plupart des cellules ne sont pas des nombres (comprises : {understood}; incomprises : {not_understood}).",
    ),
    "cleaning.dates_other_order": Message(
        "“{column}”: some dates can only be read in the other order than the recipe says (cells: {cells}). They were read so; check that the "
        "order is right.",
        "« {column} » : des dates ne se lisent que dans l’ordre contraire à celui de la recette (cellules : {cells}). Elles ont été lues ainsi; "
        "vérifiez que l’ordre est le bon.",
    ),
    "cleaning.merged": Message(
        "“{column}”: different texts before cleaning {before}, after it {after}.",
        "« {column} » : textes différents avant le nettoyage {before}, après {after}.",
    ),
    "cleaning.new_spellings": Message(
        "“{column}”: some spellings are new; the value map does not know them (spellings: {spellings}; cells: {cells}). They stay as they are.",
        "« {column} » : des graphies sont nouvelles; la correspondance de valeurs ne les connaît pas (graphies : {spellings}; cellules : "
        "{cells}). Elles restent telles quelles.",
    ),
    "cleaning.totals_left_out": Message(
        "Rows of totals are left out: {rows}.", "Des lignes de totaux sont laissées de côté : {rows}."
    ),
    "cleaning.totals_stay": Message(
        "Rows of totals stay, and count as records: {rows}.",
        "Des lignes de totaux restent, et comptent comme des enregistrements : {rows}.",
    ),
    "cleaning.totals_doubtful": Message(
        "Rows that bear a word for a total, and whose numbers are no sums, stay: {rows}.",
        "Des lignes portent un mot pour un total sans que leurs nombres soient des sommes; elles restent : {rows}.",
    ),
    "cleaning.duplicates_left_out": Message(
        "Rows that repeat an earlier one exactly are left out: {rows}.",
        "Des lignes qui répètent exactement une ligne précédente sont laissées de côté : {rows}.",
    ),
    "cleaning.duplicates_stay": Message(
        "Rows that repeat an earlier one exactly stay, and count as records: {rows}.",
        "Des lignes qui répètent exactement une ligne précédente restent, et comptent comme des enregistrements : {rows}.",
    ),
    "cleaning.persons_form": Message(
        "“persons” names the column of person numbers and which records stay: number, keep (all, newest, first), by.",
        "« persons » nomme la colonne des numéros de personne et les enregistrements qui restent : number, keep (all, newest, first), by.",
    ),
    "cleaning.persons_by": Message(
        "“by” names the column of dates by which the newest record stays. It goes with “keep: newest”, and with nothing else.",
        "« by » nomme la colonne de dates selon laquelle l’enregistrement le plus récent reste. Il va avec « keep: newest », et avec rien d’autre.",
    ),
    "cleaning.persons_no_dates": Message(
        "“{column}”: none of the dates that should tell the newest record can be read. Name another column of dates, or keep the first record.",
        "« {column} » : aucune des dates qui devaient désigner l’enregistrement le plus récent ne se lit. Nommez une autre colonne de dates, ou gardez "
        "le premier enregistrement.",
    ),
    "cleaning.persons_of_counts": Message(
        "In a table of counts a row is no record of a person. Write “keep: all”, or take “persons” out of the cleaning.",
        "Dans un tableau de comptes, une ligne n’est pas l’enregistrement d’une personne. Écrivez « keep: all », ou retirez « persons » du nettoyage.",
    ),
    "cleaning.persons_elsewhere": Message(
        "“{column}”: its numbers decide which records of a person stay, and the recipe tells persons apart by another column. Name the same one.",
        "« {column} » : ses numéros décident des enregistrements qui restent d’une personne, et la recette distingue les personnes par une autre "
        "colonne. Nommez la même.",
    ),
    "cleaning.persons_there": Message(
        "“{column}”: persons with more than one record: {persons}; their records: {rows}. All stay unless you say otherwise.",
        "« {column} » : personnes ayant plus d’un enregistrement : {persons}; leurs enregistrements : {rows}. Tous restent, sauf indication contraire.",
    ),
    "cleaning.persons_alike": Message(
        "“{column}”: person numbers that share name and birth, or name and telephone, with another number: {numbers}. They may be one person twice; "
        "nothing is merged. Correct them in the file.",
        "« {column} » : numéros de personne qui partagent le nom et la naissance, ou le nom et le téléphone, avec un autre numéro : {numbers}. Une "
        "personne y est peut-être deux fois; rien n’est fusionné. Corrigez-les dans le fichier.",
    ),
    "cleaning.persons_stay": Message(
        "“{column}”: persons with more than one record: {persons}. Their records all stay: {rows}.",
        "« {column} » : personnes ayant plus d’un enregistrement : {persons}. Leurs enregistrements restent tous : {rows}.",
    ),
    "cleaning.persons_newest": Message(
        "“{column}”: persons with more than one record: {persons}. Of their records ({rows}) the newest of each stays; left out: {left_out}.",
        "« {column} » : personnes ayant plus d’un enregistrement : {persons}. De leurs enregistrements ({rows}), le plus récent de chacune reste; "
        "laissés de côté : {left_out}.",
    ),
    "cleaning.persons_first": Message(
        "“{column}”: persons with more than one record: {persons}. Of their records ({rows}) the first of each stays; left out: {left_out}.",
        "« {column} » : personnes ayant plus d’un enregistrement : {persons}. De leurs enregistrements ({rows}), le premier de chacune reste; "
        "laissés de côté : {left_out}.",
    ),
    "cleaning.persons_often": Message(
        "“{column}”: one number stands in {rows} records. It may be written where nobody knows the number; then make it blank, or several persons "
        "count as one.",
        "« {column} » : un même numéro figure dans {rows} enregistrements. Il est peut-être écrit là où le numéro est inconnu; laissez-le alors vide, "
        "sinon plusieurs personnes comptent pour une.",
    ),
    "cleaning.persons_undated": Message(
        "“{column}”: some dates that should tell the newest record cannot be read (records: {rows}). Such a record is taken for older than any.",
        "« {column} » : des dates qui devaient désigner l’enregistrement le plus récent ne se lisent pas (enregistrements : {rows}). Un tel "
        "enregistrement est tenu pour plus ancien que tout autre.",
    ),
}
