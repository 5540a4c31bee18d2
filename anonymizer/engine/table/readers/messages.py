"""Words for the findings of reading: why a file is refused, and what was done with it when it is not."""

from __future__ import annotations

from anonymizer.engine.errors import Message

SAVE_AS_EN = "Save the table as CSV UTF-8 or as an Excel workbook (.xlsx), then upload it again."
SAVE_AS_FR = "Enregistrez le tableau au format CSV UTF-8 ou en classeur Excel (.xlsx), puis téléversez-le de nouveau."

FILE: dict[str, Message] = {
    "file.empty": Message(
        "The file is empty. Export it again and check that it holds a header row and at least one record.",
        "Le fichier est vide. Exportez-le de nouveau et vérifiez qu’il contient une ligne d’en-tête et au moins un "
        "enregistrement.",
    ),
    "file.header_only": Message(
        "The file holds column names but no record. Check the filter or period of your export, then upload it again.",
        "Le fichier contient des noms de colonnes, mais aucun enregistrement. Vérifiez le filtre ou la période de "
        "l’exportation, puis téléversez-le de nouveau.",
    ),
    "file.pdf": Message(
        f"This is a PDF document, not a table. Go back to the program that produced it. {SAVE_AS_EN}",
        f"Il s’agit d’un document PDF et non d’un tableau. Revenez au logiciel qui l’a produit. {SAVE_AS_FR}",
    ),
    "file.legacy_excel": Message(
        "This is a workbook in the old Excel format (.xls). Open it in Excel or LibreOffice, save it as an Excel "
        "workbook (.xlsx), then upload that file.",
        "Il s’agit d’un classeur dans l’ancien format d’Excel (.xls). Ouvrez-le dans Excel ou LibreOffice, "
        "enregistrez-le en classeur Excel (.xlsx), puis téléversez ce fichier.",
    ),
    "file.excel_binary": Message(
        "This is a binary Excel workbook (.xlsb). Open it in Excel, save it as an Excel workbook (.xlsx), then upload "
        "that file.",
        "Il s’agit d’un classeur Excel binaire (.xlsb). Ouvrez-le dans Excel, enregistrez-le en classeur Excel "
        "(.xlsx), puis téléversez ce fichier.",
    ),
    "file.open_document": Message(
        "This is an OpenDocument file. Open it in LibreOffice, save it as an Excel workbook (.xlsx) or as CSV, then "
        "upload that file.",
        "Il s’agit d’un fichier OpenDocument. Ouvrez-le dans LibreOffice, enregistrez-le en classeur Excel (.xlsx) ou "
        "au format CSV, puis téléversez ce fichier.",
    ),
    "file.office_document": Message(
        f"This is a text document or a presentation, not a table. Copy its table into a spreadsheet. {SAVE_AS_EN}",
        "Il s’agit d’un document texte ou d’une présentation et non d’un tableau. Copiez son tableau dans un tableur. "
        f"{SAVE_AS_FR}",
    ),
    "file.image": Message(
        f"This is an image, not a table. Ask for the data themselves. {SAVE_AS_EN}",
        f"Il s’agit d’une image et non d’un tableau. Demandez les données elles-mêmes. {SAVE_AS_FR}",
    ),
    "file.archive": Message(
        "This is a compressed archive. Extract it on your computer, then upload the table that it contains.",
        "Il s’agit d’une archive compressée. Décompressez-la sur votre ordinateur, puis téléversez le tableau qu’elle "
        "contient.",
    ),
    "file.web_page": Message(
        "This is a web page or XML, even if its name says otherwise; some systems export this under the name .xls. "
        f"Open it in Excel or LibreOffice. {SAVE_AS_EN}",
        "Il s’agit d’une page Web ou de XML, même si son nom indique autre chose; certains systèmes exportent ce "
        f"format sous le nom .xls. Ouvrez-le dans Excel ou LibreOffice. {SAVE_AS_FR}",
    ),
    "file.json": Message(
        f"This is JSON, which is not read here as a table. {SAVE_AS_EN}",
        f"Il s’agit d’un fichier JSON, qui n’est pas lu ici comme un tableau. {SAVE_AS_FR}",
    ),
    "file.statistics": Message(
        "This is a file of a statistics program (SPSS, Stata or SAS). Export the table from that program as CSV UTF-8 "
        "or Parquet, then upload that file.",
        "Il s’agit d’un fichier de logiciel statistique (SPSS, Stata ou SAS). Exportez le tableau de ce logiciel au "
        "format CSV UTF-8 ou Parquet, puis téléversez ce fichier.",
    ),
    "file.database": Message(
        "This is a database file. Export the table that you want to share as CSV UTF-8, then upload that file.",
        "Il s’agit d’un fichier de base de données. Exportez le tableau à communiquer au format CSV UTF-8, puis "
        "téléversez ce fichier.",
    ),
    "file.unknown_type": Message(
        f"This file is not a table that can be read here. {SAVE_AS_EN}",
        f"Ce fichier n’est pas un tableau qui peut être lu ici. {SAVE_AS_FR}",
    ),
}

HEADER: dict[str, Message] = {
    "header.duplicate": Message(
        "Several columns have the same name: {names} (columns {positions}). Give each column a name of its own.",
        "Plusieurs colonnes portent le même nom : {names} (colonnes {positions}). Donnez à chaque colonne un nom "
        "distinct.",
    ),
    "header.empty": Message(
        "A column has no name. Position from the left: {positions} (header in row {row}). Name each column, or delete "
        "those that you do not need.",
        "Une colonne n’a pas de nom. Position à partir de la gauche : {positions} (en-tête à la ligne {row}). Nommez "
        "chaque colonne ou supprimez celles qui sont inutiles.",
    ),
    "header.too_many": Message(
        "The table has {count} columns; at most {limit} are accepted. Keep the columns that are needed, or turn "
        "repeated columns into rows.",
        "Le tableau compte {count} colonnes; le maximum accepté est de {limit}. Gardez les colonnes nécessaires ou "
        "transformez les colonnes répétées en lignes.",
    ),
    "header.too_long": Message(
        "A column name is longer than {limit} characters (column {positions}). Shorten it, and check that row {row} "
        "is really the header.",
        "Un nom de colonne dépasse {limit} caractères (colonne {positions}). Raccourcissez-le et vérifiez que la "
        "ligne {row} est bien l’en-tête.",
    ),
    "header.looks_like_data": Message(
        "Row {row} was read as the header, but it looks like a record. If the table has no header row, add one and "
        "upload it again.",
        "La ligne {row} a été lue comme l’en-tête, mais elle ressemble à un enregistrement. Si le tableau n’a pas de "
        "ligne d’en-tête, ajoutez-en une et téléversez-le de nouveau.",
    ),
}

CSV: dict[str, Message] = {
    "csv.ragged_row": Message(
        "Row {row} has {found} cells where the header has {expected}. Rows like this: {count}; the first: {rows}. Look "
        "there for a missing or extra delimiter, or for a quotation mark or line break inside a cell, and correct the "
        "export.",
        "La ligne {row} compte {found} cellules alors que l’en-tête en compte {expected}. Lignes de ce genre : "
        "{count}; les premières : {rows}. Cherchez-y un séparateur manquant ou en trop, ou bien un guillemet ou un "
        "saut de ligne dans une cellule, et corrigez l’exportation.",
    ),
    "csv.text_after_quote": Message(
        "In row {row}, text follows a closing quotation mark: the mark would end the cell too early, or join records. Correct the export "
        "(a quotation mark within a cell is written twice), then upload it again.",
        "À la ligne {row}, du texte suit un guillemet fermant : la cellule se terminerait trop tôt ou des enregistrements seraient réunis. "
        "Corrigez l’exportation (un guillemet à l’intérieur d’une cellule s’écrit deux fois), puis téléversez-la de nouveau.",
    ),
    "csv.swallowed_records": Message(
        "The record in row {row} spans {count} lines, each of which looks like a record of its own: a quotation mark too many has joined "
        "the records of several people. Correct the export, then upload it again.",
        "L’enregistrement de la ligne {row} s’étend sur {count} lignes dont chacune ressemble à un enregistrement : un guillemet de trop a "
        "réuni les enregistrements de plusieurs personnes. Corrigez l’exportation, puis téléversez-la de nouveau.",
    ),
    "csv.records_of_several_lines": Message(
        "Records that span several lines, as texts within quotation marks may: {count}; the first rows: {rows}. If these are not long texts, "
        "a quotation mark too many has joined records: correct the export.",
        "Enregistrements qui s’étendent sur plusieurs lignes, comme le peut un texte entre guillemets : {count}; premières lignes : {rows}. "
        "S’il ne s’agit pas de longs textes, un guillemet de trop a réuni des enregistrements : corrigez l’exportation.",
    ),
    "csv.nul_bytes": Message(
        "The file contains NUL bytes (the first in row {row}), so it is not clean text; it may be damaged or of another "
        "type. Export it again as CSV UTF-8.",
        "Le fichier contient des octets NUL (le premier à la ligne {row}) : ce n’est pas du texte propre, et il est "
        "peut-être endommagé ou d’un autre type. Exportez-le de nouveau au format CSV UTF-8.",
    ),
    "csv.wrong_encoding": Message(
        "The file is not in the encoding {encoding}: row {row} cannot be decoded. Choose another encoding, or export "
        "the table again as CSV UTF-8.",
        "Le fichier n’est pas encodé en {encoding} : la ligne {row} ne peut pas être décodée. Choisissez un autre "
        "encodage ou exportez le tableau de nouveau au format CSV UTF-8.",
    ),
    "csv.mixed_encoding": Message(
        "The file mixes two encodings: most of it is UTF-8, but row {row} is not (wrong bytes in total: {count}). "
        "This happens when pieces of different origin are pasted together. Export the table again as CSV UTF-8.",
        "Le fichier mélange deux encodages : il est surtout en UTF-8, mais pas à la ligne {row} (octets fautifs au "
        "total : {count}). Cela se produit quand on réunit des morceaux d’origines diverses. Exportez le tableau de "
        "nouveau au format CSV UTF-8.",
    ),
    "csv.lines_mended": Message(
        "The file mixes encodings. Each line was read in the one that fits it; lines that are not UTF-8: {count}. Check "
        "the accented letters.",
        "Le fichier mélange des encodages. Chaque ligne a été lue dans celui qui lui convient; lignes qui ne sont pas en "
        "UTF-8 : {count}. Vérifiez les lettres accentuées.",
    ),
    "csv.unknown_encoding": Message(
        "The encoding of the accented letters cannot be recognized (first in row {row}). Export the table again as CSV "
        "UTF-8, or choose the encoding yourself.",
        "L’encodage des lettres accentuées ne peut pas être reconnu (d’abord à la ligne {row}). Exportez le tableau "
        "de nouveau au format CSV UTF-8 ou choisissez vous-même l’encodage.",
    ),
    "csv.line_too_long": Message(
        "Row {row} is longer than {limit} bytes, so this is not a table of records. Check that the export puts each "
        "record on a line of its own.",
        "La ligne {row} dépasse {limit} octets : ce n’est donc pas un tableau d’enregistrements. Vérifiez que "
        "l’exportation place chaque enregistrement sur sa propre ligne.",
    ),
    "csv.unterminated_quote": Message(
        "A quotation mark opened in row {row} is never closed. Double each quotation mark inside a cell, or export the "
        "table again from the program that holds it.",
        "Un guillemet ouvert à la ligne {row} n’est jamais fermé. Doublez chaque guillemet à l’intérieur d’une cellule "
        "ou exportez le tableau de nouveau à partir du logiciel d’origine.",
    ),
    "csv.encoding_guessed": Message(
        "The file is not UTF-8; it was read as {encoding}. Check the accented letters, and choose another encoding if "
        "they look wrong.",
        "Le fichier n’est pas en UTF-8; il a été lu en {encoding}. Vérifiez les lettres accentuées et choisissez un "
        "autre encodage si elles semblent fautives.",
    ),
}

TABLE: dict[str, Message] = {
    "table.title_rows_skipped": Message(
        "The header was found in row {row}; what stands above it was left out (rows: {count}).",
        "L’en-tête a été trouvé à la ligne {row}; ce qui se trouve au-dessus a été laissé de côté (lignes : {count}).",
    ),
    "table.header_rows_joined": Message(
        "The header takes {count} rows, from row {row}; the parts of each column name were joined with a colon.",
        "L’en-tête occupe {count} lignes à partir de la ligne {row}; les parties de chaque nom de colonne ont été "
        "jointes par un deux-points.",
    ),
    "table.totals_left_out": Message(
        "Totals at the end were recognized and left out (rows {rows}).",
        "Les totaux à la fin ont été reconnus et laissés de côté (lignes {rows}).",
    ),
    "table.blank_rows_left_out": Message(
        "Rows without any value were left out: {count}.",
        "Les lignes sans aucune valeur ont été laissées de côté : {count}.",
    ),
    "table.blank_columns_left_out": Message(
        "Columns without a name and without any value were left out: {count}.",
        "Les colonnes sans nom et sans aucune valeur ont été laissées de côté : {count}.",
    ),
    "table.footnotes_left_out": Message(
        "Lines of text below the table were left out (rows {rows}).",
        "Les lignes de texte sous le tableau ont été laissées de côté (lignes {rows}).",
    ),
}

WORKBOOK: dict[str, Message] = {
    "workbook.password_needed": Message(
        "The workbook is protected by a password. Enter it: it is used once, in memory, and not kept.",
        "Le classeur est protégé par un mot de passe. Saisissez-le : il sert une seule fois, en mémoire, et n’est pas "
        "conservé.",
    ),
    "workbook.password_wrong": Message(
        "This password does not open the workbook. Check it and try again, or save the workbook without a password.",
        "Ce mot de passe n’ouvre pas le classeur. Vérifiez-le et réessayez, ou enregistrez le classeur sans mot de "
        "passe.",
    ),
    "workbook.damaged": Message(
        "The workbook is damaged or incomplete. Open it in Excel, save it under a new name and upload that file; if it "
        "does not open, ask for it again.",
        "Le classeur est endommagé ou incomplet. Ouvrez-le dans Excel, enregistrez-le sous un autre nom et téléversez "
        "ce fichier; s’il ne s’ouvre pas, redemandez-le.",
    ),
    "workbook.bomb": Message(
        "The workbook would expand far beyond the size of a table, so it was not opened. Copy the table into a new "
        "workbook, or save it as CSV UTF-8.",
        "Le classeur occuperait, une fois décompressé, bien plus de place qu’un tableau; il n’a donc pas été ouvert. "
        "Copiez le tableau dans un nouveau classeur ou enregistrez-le au format CSV UTF-8.",
    ),
    "workbook.too_many_cells": Message(
        "The sheet has more than {limit} cells, too many for a workbook. Save it as CSV UTF-8 and upload that file.",
        "La feuille compte plus de {limit} cellules, ce qui est trop pour un classeur. Enregistrez-la au format CSV "
        "UTF-8 et téléversez ce fichier.",
    ),
    "workbook.encrypted_too_large": Message(
        "A workbook with a password may be at most {limit} MB, because it is opened in memory. Save it without a "
        "password (the upload is encrypted anyway), or save it as CSV UTF-8.",
        "Un classeur avec mot de passe ne doit pas dépasser {limit} Mo, car il est ouvert en mémoire. Enregistrez-le "
        "sans mot de passe (le téléversement est chiffré de toute façon) ou au format CSV UTF-8.",
    ),
    "workbook.no_table": Message(
        "No visible sheet of the workbook holds a table. Check that the data are on a visible sheet, or choose a hidden "
        "sheet.",
        "Aucune feuille visible du classeur ne contient de tableau. Vérifiez que les données se trouvent sur une "
        "feuille visible ou choisissez une feuille masquée.",
    ),
    "workbook.formula_without_value": Message(
        "Formulas without a stored result: {count}, the first in row {row}, column “{column}”. Open the workbook in "
        "Excel, let it calculate, save it and upload it again.",
        "Formules sans résultat enregistré : {count}, la première à la ligne {row}, colonne « {column} ». Ouvrez le "
        "classeur dans Excel, laissez-le calculer, enregistrez-le et téléversez-le de nouveau.",
    ),
    "workbook.formulas_read": Message(
        "Formulas were replaced by their stored results: {count}.",
        "Les formules ont été remplacées par leurs résultats enregistrés : {count}.",
    ),
    "workbook.error_values": Message(
        "Cells that show an error such as #N/A were read as missing: {count}.",
        "Les cellules qui affichent une erreur comme #N/A ont été lues comme manquantes : {count}.",
    ),
    "workbook.other_sheets": Message(
        "Only the sheet “{sheet}” was read. Other sheets left out: {names}.",
        "Seule la feuille « {sheet} » a été lue. Autres feuilles laissées de côté : {names}.",
    ),
    "workbook.hidden_sheets": Message(
        "The workbook has hidden sheets, which were left out: {names}. Choose one if the table is there.",
        "Le classeur contient des feuilles masquées, qui ont été laissées de côté : {names}. Choisissez-en une si le "
        "tableau s’y trouve.",
    ),
    "workbook.hidden_rows_left_out": Message(
        "Hidden rows were left out: {count}. If they belong to the table, ask for them to be included.",
        "Les lignes masquées ont été laissées de côté : {count}. Si elles font partie du tableau, demandez de les "
        "inclure.",
    ),
    "workbook.hidden_rows_included": Message(
        "Hidden rows were included, as you asked: {count}.",
        "Les lignes masquées ont été incluses, comme vous l’avez demandé : {count}.",
    ),
    "workbook.hidden_columns_left_out": Message(
        "Hidden columns were left out: {names}. If they belong to the table, ask for them to be included.",
        "Les colonnes masquées ont été laissées de côté : {names}. Si elles font partie du tableau, demandez de les "
        "inclure.",
    ),
    "workbook.hidden_columns_included": Message(
        "Hidden columns were included, as you asked: {names}.",
        "Les colonnes masquées ont été incluses, comme vous l’avez demandé : {names}.",
    ),
    "workbook.comments_dropped": Message(
        "The workbook has comments or notes on cells; they were not read and will not be shared.",
        "Le classeur contient des commentaires ou des notes sur des cellules; ils n’ont pas été lus et ne seront pas "
        "communiqués.",
    ),
    "workbook.properties_dropped": Message(
        "The workbook’s properties (author, company, dates) were not read and will not be shared.",
        "Les propriétés du classeur (auteur, entreprise, dates) n’ont pas été lues et ne seront pas communiquées.",
    ),
    "workbook.media_dropped": Message(
        "Pictures, charts or macros of the workbook were not read and will not be shared.",
        "Les images, les graphiques ou les macros du classeur n’ont pas été lus et ne seront pas communiqués.",
    ),
    "workbook.dates_1904": Message(
        "The workbook counts its dates from 1904; they were converted accordingly.",
        "Le classeur compte ses dates à partir de 1904; elles ont été converties en conséquence.",
    ),
    "workbook.digits_lost": Message(
        "Column “{column}” holds whole numbers of 16 digits or more ({count}), of which Excel keeps only the first 15. "
        "If they are identifiers, store them as text in the source.",
        "La colonne « {column} » contient des nombres entiers de 16 chiffres ou plus ({count}), dont Excel ne conserve "
        "que les 15 premiers. S’il s’agit d’identifiants, conservez-les comme texte à la source.",
    ),
    "workbook.merged_cells": Message(
        "Merged cells among the records: {count}. Their value was read in the first cell only; the others are missing.",
        "Cellules fusionnées parmi les enregistrements : {count}. Leur valeur a été lue dans la première cellule "
        "seulement; les autres sont manquantes.",
    ),
    "workbook.password_used": Message(
        "The workbook was opened in memory with the password given; the password was not kept.",
        "Le classeur a été ouvert en mémoire avec le mot de passe fourni; celui-ci n’a pas été conservé.",
    ),
}

PARQUET: dict[str, Message] = {
    "parquet.damaged": Message(
        "The Parquet file is damaged or was cut off before its end. Export or transfer it again.",
        "Le fichier Parquet est endommagé ou a été coupé avant la fin. Exportez-le ou transférez-le de nouveau.",
    ),
    "parquet.encrypted": Message(
        "The Parquet file is encrypted and cannot be opened here. Export it without encryption: it is sealed on arrival.",
        "Le fichier Parquet est chiffré et ne peut pas être ouvert ici. Exportez-le sans chiffrement : il est scellé à "
        "l’arrivée.",
    ),
    "parquet.nested_column": Message(
        "Columns that hold lists or structures are not accepted: {names}. Flatten them to one value a cell, or leave "
        "them out.",
        "Les colonnes qui contiennent des listes ou des structures ne sont pas acceptées : {names}. Ramenez-les à une "
        "valeur par cellule ou retirez-les.",
    ),
    "parquet.binary_column": Message(
        "Columns that hold bytes that are not text are not accepted: {names}. Leave them out.",
        "Les colonnes qui contiennent des octets autres que du texte ne sont pas acceptées : {names}. Retirez-les.",
    ),
}

CHOICES: dict[str, Message] = {
    "choices.unknown_sheet": Message(
        "The workbook has no sheet named “{sheet}”. Choose one of: {names}.",
        "Le classeur n’a pas de feuille nommée « {sheet} ». Choisissez parmi : {names}.",
    ),
    "choices.header_row_beyond_table": Message(
        "Row {row} cannot be the header: the table is found elsewhere. Choose a row among the first {limit}, above the "
        "records.",
        "La ligne {row} ne peut pas être l’en-tête : le tableau se trouve ailleurs. Choisissez une ligne parmi les "
        "{limit} premières, au-dessus des enregistrements.",
    ),
    "choices.unknown_encoding": Message(
        "The encoding “{encoding}” is not offered. Choose one of: {names}.",
        "L’encodage « {encoding} » n’est pas offert. Choisissez parmi : {names}.",
    ),
    "choices.unknown_delimiter": Message(
        "This delimiter is not offered. Choose a comma, semicolon, tab or vertical bar.",
        "Ce séparateur n’est pas offert. Choisissez la virgule, le point-virgule, la tabulation ou la barre verticale.",
    ),
    "choices.unknown_column": Message(
        "The table has no column named {names}. Check the spelling against the header.",
        "Le tableau n’a pas de colonne nommée {names}. Vérifiez l’orthographe dans l’en-tête.",
    ),
}

MESSAGES: dict[str, Message] = {**FILE, **HEADER, **CSV, **TABLE, **WORKBOOK, **PARQUET, **CHOICES}
