"""Findings about tables in parts, in words."""

from __future__ import annotations

from collections.abc import Mapping

from anonymizer.engine.errors import Message

MESSAGES: Mapping[str, Message] = {
    "partitioned.no_parts": Message(
        "There is no Parquet file in this folder. Check its address, and that the names end in .parquet.",
        "Ce dossier ne contient aucun fichier Parquet. Vérifiez son adresse, et que les noms finissent par .parquet.",
    ),
    "partitioned.other_columns": Message(
        "The parts do not all have the same columns in the same order. Write them anew from one table.",
        "Les parties n’ont pas toutes les mêmes colonnes dans le même ordre. Écrivez-les de nouveau à partir d’une seule table.",
    ),
    "partitioned.linked": Message(
        "The column “{column}” would leave and link the rows of one person. Whether somebody stands alone with all of her rows cannot "
        "be measured in parts. Leave it out, or anonymize the table in one piece.",
        "La colonne « {column} » sortirait et relierait les lignes d’une même personne. On ne peut pas mesurer par parties si "
        "quelqu’un est isolé par l’ensemble de ses lignes. Retirez-la, ou anonymisez le tableau d’un seul tenant.",
    ),
    "partitioned.too_many_tuples": Message(
        "The quasi-identifiers make {tuples} different combinations, and a search takes in {most} at most. "
        "Give some of them a coarser finest level (min_level), or fixed levels.",
        "Les quasi-identifiants forment {tuples} combinaisons différentes, et une recherche en accepte {most} au plus. "
        "Donnez à certains un niveau minimal plus grossier (min_level), ou des niveaux fixes.",
    ),
    "partitioned.too_many_cells": Message(
        "The dimensions make {cells} sums of cells over all parts, and {most} at most can be protected together. Take fewer dimensions, "
        "or columns with fewer values.",
        "Les dimensions forment {cells} sommes de cellules dans l’ensemble des parties, et {most} au plus peuvent être protégées "
        "ensemble. Prenez moins de dimensions, ou des colonnes qui ont moins de valeurs.",
    ),
    "partitioned.amount_too_large": Message(
        "The column {column} holds amounts beyond 10 to the power of 18, which cannot be added up exactly over parts. Give it in a larger unit.",
        "La colonne {column} contient des montants qui dépassent 10 à la puissance 18; leur somme sur plusieurs parties ne serait pas exacte. "
        "Exprimez-la dans une unité plus grande.",
    ),
    "partitioned.part_lost": Message(
        "The part {part} was there when the parts were listed, and cannot be opened any more. Put it back, or leave the folder alone while "
        "it is read, and begin again. No part that was written is wrong.",
        "La partie {part} était là quand les parties ont été énumérées, et ne peut plus être ouverte. Remettez-la en place, ou ne touchez "
        "pas au dossier pendant la lecture, puis recommencez. Aucune partie déjà écrite n’est fausse.",
    ),
    "partitioned.cluster_lost": Message(
        "The Spark cluster stopped answering, or gave a task up after several attempts. Its own log says why; begin again when it runs: the "
        "parts that are written again will be the same.",
        "La grappe Spark ne répond plus, ou a abandonné une tâche après plusieurs tentatives. Son propre journal dit pourquoi; recommencez "
        "quand elle fonctionne : les parties récrites seront les mêmes.",
    ),
    "partitioned.not_installed": Message(
        "Tables in parts need Ibis, DuckDB and pyspark, of which one is not installed. Install the extra entente-anonymizer[spark].",
        "Les tableaux en parties demandent Ibis, DuckDB et pyspark, dont l’un n’est pas installé. Installez la partie facultative entente-anonymizer[spark].",
    ),
    "partitioned.memory": Message(
        "The memory limit of {limit} is too small for what was counted; about {needed_mb} MB are needed. Raise the limit, name a folder to "
        "spill to, or give the recipe coarser finest levels (min_level).",
        "La limite de mémoire de {limit} est trop petite pour ce qui a été compté; il faut environ {needed_mb} Mo. Augmentez la limite, "
        "nommez un dossier de débordement, ou donnez à la recette des niveaux minimaux plus grossiers (min_level).",
    ),
    "partitioned.recoding": Message(
        "Organizations that count apart agree on levels that hold for every record: local recoding, Mondrian, finest first and the "
        "suppression of single cells need the counts of all in one place. Leave them out of the recipe.",
        "Les organismes qui comptent séparément s’entendent sur des niveaux valables pour tous les enregistrements : le recodage local, "
        "Mondrian, « finest-first » et la suppression de cellules exigent tous les comptes au même endroit. Retirez-les de la recette.",
    ),
    "partitioned.counts": Message(
        "The recipe is one for a table of counts, and the table is in parts: small cells are hidden where all of them are. Make tables of "
        "parts with “tabulate”.",
        "La recette est celle d’un tableau de comptes, et la table est en parties : les petites cellules se masquent là où elles sont toutes. "
        "Faites des tableaux de parties avec « tabulate ».",
    ),
    "partitioned.part_changed": Message(
        "A part holds other rows than when it was counted. Leave the folder alone while it is read, and begin again. No part that was "
        "written is wrong.",
        "Une partie contient d’autres lignes qu’au moment du compte. Ne touchez pas au dossier pendant la lecture, puis recommencez. Aucune "
        "partie déjà écrite n’est fausse.",
    ),
    "partitioned.whole_needed": Message(
        "The recipe asks for something that needs all rows in one place before they are counted. Anonymize the table in one piece.",
        "La recette demande quelque chose qui exige toutes les lignes au même endroit avant le compte. Anonymisez le tableau d’un seul tenant.",
    ),
    "partitioned.part_failed": Message(
        "A process that counts a part of the table ended three times over the same part. Nothing was written. Begin again; if it happens again, "
        "ask whoever runs this installation whether the machine ends processes for want of memory.",
        "Un processus qui compte une partie du tableau s’est arrêté trois fois sur la même partie. Rien n’a été écrit. Recommencez; si cela se "
        "reproduit, demandez à l’exploitant si la machine met fin à des processus faute de mémoire.",
    ),
    "partitioned.part_memory": Message(
        "A part of the table needs more memory than the process that counts it may use. Nothing was written. Have the parts made smaller "
        "(ENTENTE_PART_RECORDS), or let the process use more (ENTENTE_PART_MEMORY_BYTES).",
        "Une partie du tableau demande plus de mémoire que n’en a le processus qui la compte. Rien n’a été écrit. Faites réduire les parties "
        "(ENTENTE_PART_RECORDS), ou accordez davantage au processus (ENTENTE_PART_MEMORY_BYTES).",
    ),
    "partitioned.identity": Message(
        "Something that would leave tells of an Indigenous identity in {records} records. In parts they cannot be left out: leave the columns "
        "out, or name the consent of the authority (--indigenous-consent).",
        "Ce qui sortirait révèle une identité autochtone dans {records} enregistrements. On ne peut pas les écarter par parties : retirez "
        "les colonnes, ou nommez le consentement de l’autorité (--indigenous-consent).",
    ),
    "partitioned.treatment": Message(
        "The treatment of the column {column} needs all rows in one place, and the table is in parts. Choose another one.",
        "Le traitement de la colonne {column} exige toutes les lignes au même endroit, et la table est en parties. Choisissez-en un autre.",
    ),
    "federation.nothing_sent": Message(
        "Every combination was below the threshold of its node, so nothing can be decided. Lower the threshold, or give the "
        "recipe coarser finest levels (min_level).",
        "Toutes les combinaisons étaient sous le seuil de leur nœud; rien ne peut donc être décidé. Abaissez le seuil, ou donnez à "
        "la recette des niveaux minimaux plus grossiers (min_level).",
    ),
    "federation.other_recipe": Message(
        "A node counted under another recipe. All nodes must use the same one, to the letter.",
        "Un nœud a compté selon une autre recette. Tous les nœuds doivent employer la même, à la lettre près.",
    ),
}
