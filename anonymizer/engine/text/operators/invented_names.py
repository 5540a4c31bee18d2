"""Ordinary names of people and streets, from many communities, that stand in for real ones. Nobody in particular."""

_GIVEN = """
Ada Ali Amy Ana Ann Ben Dan Eli Eva Ian Ida Ivy Jay Jia Joy Kai Kim Lea Lee Léa Leo Lin Liv Luc Mae Max Mia Nia Noa
Noé Ola Ora Pia Raj Ray Rui Sam Sky Sol Tai Uma Val Wei Yan Zoé Abel Aida Alma Amir Anna Axel Cleo Cora Dara Elsa
Emma Eric Fred Gita Hana Hugo Iris Jade Jean Joan José Juan Kofi Lena Lila Lily Lise Luis Mark Mila Mina Nina Omar
Owen Paul Reza Rita Rosa Ruth Sara Sean Tara Theo Vera Yara Zara Aaron Adèle Aisha Alice Anaïs Anita Aryan Basil
Bruno Carla Cédric Chloé Clara Colin David Diane Diego Elena Ellen Émile Ethan Farah Fiona Grace Harry Helen Imani
Irène Isaac Jamal Julie Karim Kevin Laila Laura Leila Linda Louis Lucie Maria Marie Mario Mehdi Miles Nadia Naomi
Nicole Noura Oscar Peter Priya Ralph Rania Robin Rosie Salma Simon Sonia Tariq Teresa Thomas Ursula Victor Walter
Xavier Yannick Yusuf Zainab Adrian Agathe Amélie André Andrea Angela Arthur Bianca Camille Carlos Célia Daniel
Denise Edward Fatima Felix Gilles Hassan Hélène Ingrid Isabel Jasmin Jerome Joanne Joseph Juliet Justin Kieran
Marcel Martin Maxime Meera Monica Murray Natalia Nathan Oliver Pascal Patricia Philip Rachel Régine Samuel Serena
Solange Sophie Stella Sylvie Tamara Valerie Vincent Alphonse Angelica Benjamin Bernadette Catherine Christian
Claudette Dominique Elisabeth Frédéric Geneviève Guillaume Jacqueline Jonathan Kimberly Madeleine Marguerite
Mohammed Nathaniel Rosalind Sébastien Stephanie Theodore Véronique
"""
_FAMILY = """
Ahn Bai Cho Cox Cui Day Dow Fay Fox Gao Guo Ham Heo Jay Kay Kim Law Lee Liu Lum Mai Moe Ng Orr Pan Poe Rai Ray Roy
Sun Tam Tan Vu Wu Yan Yip Abdi Amin Auger Baird Bains Beau Bell Bose Cole Cruz Dean Diaz Diop Dube Egan Fall Ford
Fung Gale Gill Hall Hart Hill Hunt Issa Jain Khan King Kaur Koch Lane Lang Levy Lowe Mann Moss Nash Noël Ngai Odeh
Page Paré Penn Pham Rana Reid Rowe Ryan Saab Sani Shah Sims Tran Wade Webb West Wolf York Zhao Adams Allen Baker
Beaulieu Blais Boyer Brown Caron Cheng Clark Cohen Couture Costa Doyle Dubé Dupuis Evans Fiset Forbes Fortin Gagné
Garcia Ghosh Gomez Grant Green Hamel Haque Harris Houle Huang Ibrahim Jones Joshi Julien Keeler Klein Labbé Landry
Lavoie Leduc Leroy Lopez Malik Marsh Mensah Miller Morin Morris Nadeau Nguyen Nolan Okafor Osman Parent Patel Peters
Poirier Plante Quinn Reyes Rivera Rivet Sharma Singh Smith Soucy Stone Suzuki Tardif Taylor Thomas Turner Vachon
Vargas Verma Walker Watson White Wilson Wright Young Zhang Abdullah Anderson Archambault Beauchamp Bellerose
Bouchard Campbell Castillo Charbonneau Choudhury Courtemanche Crawford Desjardins Deschênes Ferguson Fernandez
Fitzgerald Gallagher Goldberg Gonzalez Hamilton Hernandez Hutchinson Johnston Kowalski Laframboise Larivière
Lachapelle MacDonald MacKenzie Martinez Mohammadi Montgomery Nakamura O'Connor Okonkwo Papadakis Petrov Quesnel
Rajagopal Robertson Rodriguez Rousseau Sandhu Schneider Sinclair Thibault Vaillancourt Villeneuve Whiteduck Williams
Yamamoto Zimmerman
"""
_STREETS = """
Ash Bay Elm Fir Lac Oak Pin Birch Cedar Maple Grove River Ridge Chêne Érable Tilleul Bouleau Colline Lilas Moulin
Prairie Verger Meadow Orchard Spruce Willow Heather Juniper Sunrise Fontaine Lakeview Hillcrest Parkside Bellevue
Peupliers Beausoleil Riverside Greenwood Brookside Clairval Montclair Rosemont Belmont Marquis Windsor
"""
_AREA_CODES = """
204 226 236 249 250 289 306 343 365 403 416 418 431 437 438 450 506 514 519 548 579 581 587 604 613 639 647 705 709
778 780 782 807 819 825 867 873 902 905
"""

GIVEN = tuple(_GIVEN.split())
FAMILY = tuple(_FAMILY.split())
STREETS = tuple(_STREETS.split())
AREA_CODES = tuple(_AREA_CODES.split())
