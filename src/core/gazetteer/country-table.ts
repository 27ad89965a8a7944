/** One line of the table below, read. */
export interface CountryRow {
  readonly code: string;
  readonly name: string;
  /** Other usual, official, short and older names. */
  readonly aliases: readonly string[];
  /** Adjectives and peoples, in the singular unless the plural is irregular. */
  readonly demonyms: readonly string[];
  /** Capitals, seats of government and the largest city where texts use it like one. */
  readonly capitals: readonly string[];
  /** Those of the words above that are marked `~`. */
  readonly askedOnly: ReadonlySet<string>;
}

/** The codes of the states that are members of NATO, in the order of accession. */
export const ALLY_CODES: readonly string[] =
  "BE CA DK FR IS IT LU NL NO PT GB US GR TR DE ES CZ HU PL BG EE LV LT RO SK SI AL HR ME MK FI SE".split(
    " ",
  );

/**
 * The two countries that a bare name in an article may mean, the likelier first. An article that
 * names only the other in full means that one: "Korea" after "North Korea" is the north.
 */
export const SHARED_NAMES: Readonly<Record<string, readonly [likelier: string, other: string]>> = {
  Congo: ["CD", "CG"],
  Congolese: ["CD", "CG"],
  Korea: ["KR", "KP"],
  Korean: ["KR", "KP"],
  Koreans: ["KR", "KP"],
};

/**
 * What the world calls its countries: code | name in NATO's releases | aliases | demonyms | capitals.
 *
 *     FI | Finland | Suomi | Finnish, ~Finn, Finns | Helsinki
 *
 * A word marked `~` is understood when somebody asks with it, and never looked for in an article,
 * where it is usually something else (Finn: a given name; Male: a sex; Georgetown: a university).
 * ISO 3166-1 and Intl add their own names (`country-names.ts`), which are asked with only: what an
 * article is to be searched for stands here. The Soviet Union leads to Russia, its successor at the UN;
 * states that fell apart into several (Yugoslavia, Czechoslovakia) lead nowhere.
 */
const ROWS = `
AF | Afghanistan | Islamic Republic of Afghanistan | Afghan, ~Afghani | Kabul
AL | Albania | | Albanian | Tirana
DZ | Algeria | | Algerian | Algiers
AD | Andorra | | Andorran | Andorra la Vella
AO | Angola | | Angolan | Luanda
AG | Antigua and Barbuda | Antigua, Barbuda | Antiguan, Barbudan | ~Saint John's
AR | Argentina | Argentine Republic, ~The Argentine | Argentine, Argentinian, ~Argentinean | Buenos Aires
AM | Armenia | | Armenian | Yerevan, Erevan
AU | Australia | Commonwealth of Australia | Australian, ~Aussie | Canberra
AT | Austria | | Austrian | Vienna
AZ | Azerbaijan | ~Azerbaidjan | Azerbaijani, Azeri | Baku
BS | Bahamas | Commonwealth of the Bahamas | Bahamian | ~Nassau
BH | Bahrain | Bahrein, Kingdom of Bahrain | Bahraini, Bahreini | Manama
BD | Bangladesh | | Bangladeshi | Dhaka, Dacca
BB | Barbados | | Barbadian, ~Bajan | Bridgetown
BY | Belarus | Byelorussia, Belorussia | Belarusian, Belarussian, Byelorussian | Minsk
BE | Belgium | Kingdom of Belgium | Belgian | Brussels, ~Bruxelles, ~Brussel
BZ | Belize | ~British Honduras | Belizean | Belmopan
BJ | Benin | ~Dahomey | Beninese, ~Beninois | Porto-Novo, Cotonou
BT | Bhutan | | Bhutanese | Thimphu, ~Thimbu
BO | Bolivia | Plurinational State of Bolivia | Bolivian | La Paz, ~Sucre
BA | Bosnia and Herzegovina | Bosnia-Herzegovina, Bosnia, Herzegovina, BiH, ~Bosnia-Hercegovina | Bosnian, Herzegovinian, Bosniak | Sarajevo
BW | Botswana | ~Bechuanaland | Botswanan, Batswana, ~Motswana | Gaborone
BR | Brazil | Federative Republic of Brazil | Brazilian | Brasilia
BN | Brunei | Brunei Darussalam | Bruneian | Bandar Seri Begawan
BG | Bulgaria | | Bulgarian | Sofia
BF | Burkina Faso | ~Burkina, ~Upper Volta | Burkinabe, ~Burkinese | Ouagadougou
BI | Burundi | | Burundian | Bujumbura, Gitega
CV | Cabo Verde | Cape Verde, ~Cape Verde Islands | Cabo Verdean, Cape Verdean | Praia
KH | Cambodia | ~Kampuchea, ~Khmer Republic | Cambodian, ~Khmer | Phnom Penh
CM | Cameroon | ~Cameroun | Cameroonian | Yaounde
CA | Canada | | Canadian | Ottawa
CF | Central African Republic | ~CAR, ~Central African Empire | ~Central African | Bangui
TD | Chad | ~Tchad | Chadian | N'Djamena, Ndjamena
CL | Chile | | Chilean | Santiago, Santiago de Chile
CN | China | People's Republic of China, PRC, ~Mainland China, ~Communist China | Chinese | Beijing, ~Peking
CO | Colombia | ~Columbia | Colombian | Bogota
KM | Comoros | Union of the Comoros, ~Comoro Islands | Comorian, ~Comoran | ~Moroni
CG | Republic of the Congo | Republic of Congo, Congo-Brazzaville, Congo Republic, ~Congo, ~French Congo | ~Congolese | Brazzaville
CD | Democratic Republic of the Congo | Democratic Republic of Congo, DR Congo, DRC, Congo-Kinshasa, Zaire, ~Congo, ~Congo DR, ~Belgian Congo | ~Congolese, Zairian, ~Zairean | Kinshasa
CR | Costa Rica | | Costa Rican | ~San Jose
CI | Côte d'Ivoire | Ivory Coast | Ivorian, ~Ivoirian | Abidjan, Yamoussoukro
HR | Croatia | ~Hrvatska | Croatian, Croat | Zagreb
CU | Cuba | | Cuban | Havana
CY | Cyprus | | Cypriot, Greek Cypriot, Turkish Cypriot | Nicosia, ~Lefkosia
CZ | Czechia | Czech Republic | Czech, Czechs | Prague, ~Praha
DK | Denmark | Kingdom of Denmark, Greenland, Faroe Islands, ~Faroes, ~Danmark | Danish, ~Dane, Danes, Greenlandic, Faroese | Copenhagen, Nuuk
DJ | Djibouti | ~Jibuti, ~French Somaliland | Djiboutian | ~Djibouti City
DM | Dominica | Commonwealth of Dominica | | Roseau
DO | Dominican Republic | | Dominican | Santo Domingo
EC | Ecuador | ~Equador | Ecuadorian, ~Ecuadorean | Quito
EG | Egypt | Arab Republic of Egypt, ~United Arab Republic | Egyptian | Cairo
SV | El Salvador | ~Salvador | Salvadoran, ~Salvadorean, ~Salvadorian | San Salvador
GQ | Equatorial Guinea | | Equatorial Guinean, Equatoguinean | Malabo
ER | Eritrea | | Eritrean | Asmara
EE | Estonia | ~Eesti | Estonian | Tallinn, ~Tallin
SZ | Eswatini | Swaziland | Swazi | Mbabane, ~Lobamba
ET | Ethiopia | ~Abyssinia | Ethiopian | Addis Ababa
FJ | Fiji | ~Fiji Islands | Fijian | Suva
FI | Finland | ~Suomi | Finnish, ~Finn, Finns | Helsinki
FR | France | French Republic | French, ~Frenchman, ~Frenchwoman, ~Frenchmen | Paris
GA | Gabon | | Gabonese | Libreville
GM | Gambia | The Gambia, Islamic Republic of the Gambia | Gambian | Banjul
GE | Georgia | ~Gruzia, ~Sakartvelo | Georgian | Tbilisi
DE | Germany | Federal Republic of Germany, FRG, West Germany, East Germany, German Democratic Republic, GDR, ~Deutschland | German, West German, East German | Berlin, Bonn
GH | Ghana | ~Gold Coast | Ghanaian, ~Ghanian | Accra
GR | Greece | Hellenic Republic, ~Hellas | Greek, Hellenic | Athens
GD | Grenada | | Grenadian | ~Saint George's
GT | Guatemala | | Guatemalan | Guatemala City
GN | Guinea | Guinea-Conakry | Guinean | Conakry
GW | Guinea-Bissau | ~Portuguese Guinea | Bissau-Guinean, Guinea-Bissauan | Bissau
GY | Guyana | ~British Guiana | Guyanese | ~Georgetown
HT | Haiti | ~Hayti | Haitian | Port-au-Prince
VA | Holy See | Vatican, Vatican City | | Vatican City
HN | Honduras | | Honduran | Tegucigalpa
HU | Hungary | ~Magyarorszag | Hungarian, ~Magyar | Budapest
IS | Iceland | | Icelandic, Icelander | Reykjavik
IN | India | ~Bharat | Indian | New Delhi, Delhi
ID | Indonesia | ~Dutch East Indies | Indonesian | Jakarta, ~Djakarta
IR | Iran | Islamic Republic of Iran, ~Persia | Iranian, ~Persian | Tehran, Teheran
IQ | Iraq | | Iraqi | Baghdad, Bagdad
IE | Ireland | Republic of Ireland, ~Eire, ~Irish Republic, ~Irish Free State | Irish, ~Irishman | Dublin
IL | Israel | State of Israel | Israeli | Jerusalem, Tel Aviv
IT | Italy | Italian Republic, ~Italia | Italian | Rome, ~Roma
JM | Jamaica | | Jamaican | ~Kingston
JP | Japan | ~Nippon | Japanese | Tokyo
JO | Jordan | Hashemite Kingdom of Jordan, ~Transjordan | Jordanian | Amman
KZ | Kazakhstan | ~Kazakstan | Kazakh, Kazakhstani | Astana, Nur-Sultan, ~Alma-Ata, Almaty
KE | Kenya | | Kenyan | Nairobi
KI | Kiribati | ~Gilbert Islands | I-Kiribati | ~Tarawa
XK | Kosovo | Republic of Kosovo, ~Kosova, ~Kosovo and Metohija | Kosovar, Kosovan | Pristina, Prishtina, ~Prishtine
KW | Kuwait | ~Koweit | Kuwaiti | Kuwait City
KG | Kyrgyzstan | Kyrgyz Republic, Kirghizia, Kirgizstan, ~Kirghizstan, Kyrgystan, ~Kyrgysztan | Kyrgyz, ~Kirghiz, ~Kyrgyzstani | Bishkek, ~Frunze
LA | Laos | Lao PDR, Lao People's Democratic Republic | Lao, Laotian | Vientiane
LV | Latvia | ~Latvija | Latvian, ~Lett, ~Lettish | Riga
LB | Lebanon | Lebanese Republic | Lebanese | Beirut
LS | Lesotho | ~Basutoland | Basotho, ~Mosotho | Maseru
LR | Liberia | | Liberian | Monrovia
LY | Libya | State of Libya, ~Libyan Arab Jamahiriya | Libyan | Tripoli
LI | Liechtenstein | | ~Liechtensteiner | Vaduz
LT | Lithuania | ~Lietuva | Lithuanian | Vilnius, ~Vilna
LU | Luxembourg | Grand Duchy of Luxembourg, Luxemburg | Luxembourger, Luxembourgish | ~Luxembourg City
MG | Madagascar | ~Malagasy Republic | Malagasy, ~Madagascan | Antananarivo, ~Tananarive
MW | Malawi | ~Nyasaland | Malawian | Lilongwe
MY | Malaysia | ~Malaya | Malaysian | Kuala Lumpur, Putrajaya
MV | Maldives | Republic of Maldives, ~Maldive Islands | Maldivian | ~Malé
ML | Mali | ~French Sudan | Malian | Bamako
MT | Malta | | Maltese | Valletta, ~La Valletta
MH | Marshall Islands | | Marshallese | ~Majuro
MR | Mauritania | Islamic Republic of Mauritania | Mauritanian | Nouakchott
MU | Mauritius | | Mauritian | Port Louis
MX | Mexico | United Mexican States | Mexican | Mexico City
FM | Micronesia | Federated States of Micronesia | Micronesian | ~Palikir
MD | Moldova | Republic of Moldova, ~Moldavia | Moldovan, ~Moldavian | Chisinau, ~Kishinev
MC | Monaco | Principality of Monaco | Monegasque, ~Monacan | ~Monte Carlo
MN | Mongolia | ~Outer Mongolia | Mongolian, ~Mongol | Ulaanbaatar, Ulan Bator, Ulan Baatar
ME | Montenegro | ~Crna Gora | Montenegrin | Podgorica, ~Titograd
MA | Morocco | Kingdom of Morocco, ~Maroc | Moroccan | Rabat
MZ | Mozambique | ~Mocambique | Mozambican | Maputo
MM | Myanmar | Burma, Union of Myanmar | Burmese | Naypyidaw, Nay Pyi Taw, Yangon, Rangoon
NA | Namibia | ~South West Africa | Namibian | Windhoek
NR | Nauru | | Nauruan | ~Yaren
NP | Nepal | | Nepali, Nepalese | Kathmandu, Katmandu
NL | Netherlands | Kingdom of the Netherlands, Holland, ~Nederland, ~Netherlands Antilles | Dutch, ~Netherlander, ~Dutchman | The Hague, Amsterdam
NZ | New Zealand | Aotearoa, ~NZ | New Zealander, ~Kiwi | Wellington
NI | Nicaragua | | Nicaraguan | Managua
NE | Niger | | Nigerien | Niamey
NG | Nigeria | Federal Republic of Nigeria | Nigerian | Abuja, Lagos
KP | North Korea | Democratic People's Republic of Korea, DPRK, DPR Korea | North Korean | Pyongyang, ~P'yongyang
MK | North Macedonia | Republic of North Macedonia, Macedonia, Former Yugoslav Republic of Macedonia, FYROM | Macedonian, North Macedonian | Skopje, ~Skopie
NO | Norway | Kingdom of Norway, ~Norge | Norwegian | Oslo
OM | Oman | Sultanate of Oman, ~Muscat and Oman | Omani | Muscat
PK | Pakistan | Islamic Republic of Pakistan | Pakistani | Islamabad, Karachi
PW | Palau | ~Belau | Palauan | ~Koror, ~Ngerulmud, ~Melekeok
PS | Palestine | State of Palestine, Palestinian Authority, Palestinian National Authority, Palestinian Territories, West Bank, Gaza, Gaza Strip, ~West Bank and Gaza, ~Occupied Palestinian Territory | Palestinian | Ramallah
PA | Panama | | Panamanian | Panama City
PG | Papua New Guinea | ~New Guinea | Papua New Guinean, ~Papuan | Port Moresby
PY | Paraguay | | Paraguayan | Asuncion
PE | Peru | | Peruvian | ~Lima
PH | Philippines | ~Philippine Islands, ~Phillipines | Philippine, Filipino, ~Filipina | Manila
PL | Poland | ~Polska | Polish, ~Pole, Poles | Warsaw, ~Warszawa
PT | Portugal | Portuguese Republic | Portuguese | Lisbon, ~Lisboa
QA | Qatar | State of Qatar, ~Katar | Qatari | Doha
RO | Romania | ~Rumania, ~Roumania | Romanian, ~Rumanian | Bucharest
RU | Russia | Russian Federation, ~USSR, ~Soviet Union, ~Union of Soviet Socialist Republics | Russian, ~Soviet | Moscow, Kremlin
RW | Rwanda | ~Ruanda | Rwandan, ~Rwandese | Kigali
KN | Saint Kitts and Nevis | ~Saint Kitts, ~Nevis, ~Saint Christopher and Nevis | Kittitian, Nevisian | Basseterre
LC | Saint Lucia | | Saint Lucian | Castries
VC | Saint Vincent and the Grenadines | ~Saint Vincent | Vincentian | Kingstown
WS | Samoa | Western Samoa | Samoan | Apia
SM | San Marino | Republic of San Marino | Sammarinese, ~San Marinese | ~City of San Marino
ST | São Tomé and Príncipe | São Tomé, ~Príncipe | Sao Tomean | ~Sao Tome City
SA | Saudi Arabia | Kingdom of Saudi Arabia, KSA | Saudi, Saudi Arabian | Riyadh, Jeddah
SN | Senegal | | Senegalese | Dakar
RS | Serbia | Republic of Serbia, ~Srbija | Serbian, Serb | Belgrade, ~Beograd
SC | Seychelles | ~Seychelle Islands | Seychellois | ~Victoria
SL | Sierra Leone | | Sierra Leonean | Freetown
SG | Singapore | | Singaporean | ~Singapore City
SK | Slovakia | Slovak Republic, ~Slovensko | Slovak, ~Slovakian | Bratislava
SI | Slovenia | ~Slovenija | Slovenian, Slovene | Ljubljana
SB | Solomon Islands | ~Solomons | ~Solomon Islander | Honiara
SO | Somalia | Federal Republic of Somalia, Somaliland, ~Somali Republic | Somali, ~Somalian | Mogadishu, Hargeisa
ZA | South Africa | Republic of South Africa, ~RSA | South African | Pretoria, Cape Town, ~Bloemfontein
KR | South Korea | Republic of Korea, ROK, ~Korea | South Korean, ~Korean | Seoul
SS | South Sudan | Republic of South Sudan | South Sudanese | Juba
ES | Spain | Kingdom of Spain, ~Espana | Spanish, Spaniard | Madrid
LK | Sri Lanka | Ceylon | Sri Lankan, ~Ceylonese, ~Sinhalese | Colombo, ~Sri Jayawardenepura Kotte
SD | Sudan | | Sudanese | Khartoum
SR | Suriname | Surinam, ~Dutch Guiana | Surinamese | Paramaribo
SE | Sweden | Kingdom of Sweden, ~Sverige | Swedish, ~Swede, Swedes | Stockholm
CH | Switzerland | Swiss Confederation, ~Schweiz, ~Suisse | Swiss | Bern, Berne, Geneva
SY | Syria | Syrian Arab Republic | Syrian | Damascus
TW | Taiwan | Republic of China, Chinese Taipei, ~Formosa, ~Nationalist China | Taiwanese | Taipei
TJ | Tajikistan | ~Tadzhikistan | Tajik, ~Tajikistani | Dushanbe
TZ | Tanzania | United Republic of Tanzania, Zanzibar, ~Tanganyika | Tanzanian | Dar es Salaam, Dodoma
TH | Thailand | ~Siam | Thai, ~Siamese | Bangkok
TL | Timor-Leste | East Timor | Timorese, East Timorese | Dili
TG | Togo | ~Togoland | Togolese | Lome
TO | Tonga | | Tongan | Nuku'alofa, ~Nukualofa
TT | Trinidad and Tobago | Trinidad, ~Tobago | Trinidadian, ~Tobagonian | Port of Spain
TN | Tunisia | | Tunisian | Tunis
TR | Türkiye | Turkey, Republic of Turkey, Republic of Türkiye | Turkish, Turk | Ankara
TM | Turkmenistan | ~Turkmenia | Turkmen, ~Turkoman | Ashgabat, Ashkhabad
TV | Tuvalu | ~Ellice Islands | Tuvaluan | ~Funafuti
UG | Uganda | | Ugandan | Kampala, ~Entebbe
UA | Ukraine | ~The Ukraine, ~Ukraina | Ukrainian | Kyiv, Kiev, ~Kyiw, ~Kiyv
AE | United Arab Emirates | UAE, Emirates, ~Trucial States | Emirati | Abu Dhabi, Dubai
GB | United Kingdom | UK, Britain, Great Britain, England, Scotland, Wales, Northern Ireland, United Kingdom of Great Britain and Northern Ireland, ~GB | British, ~Brit, Briton, Scottish, Scots, Welsh, Northern Irish, ~English, ~Scot, ~Englishman | London, Edinburgh, ~Cardiff, Belfast
US | United States | United States of America, US, USA, America, ~The States, ~Stateside, ~Puerto Rico | American, African American, ~Yankee | Washington, Washington DC, ~DC, ~District of Columbia
UY | Uruguay | | Uruguayan | Montevideo
UZ | Uzbekistan | ~Uzbekstan, ~Uzbekhistan | Uzbek, ~Uzbekistani | Tashkent
VU | Vanuatu | ~New Hebrides | ~Ni-Vanuatu, ~Vanuatuan | Port Vila
VE | Venezuela | Bolivarian Republic of Venezuela | Venezuelan | Caracas
VN | Vietnam | Viet Nam, Socialist Republic of Vietnam, North Vietnam, South Vietnam | Vietnamese | Hanoi, ~Saigon, ~Ho Chi Minh City
YE | Yemen | ~South Yemen, ~North Yemen | Yemeni | Sanaa, Sana'a, Aden
ZM | Zambia | ~Northern Rhodesia | Zambian | Lusaka
ZW | Zimbabwe | Rhodesia, ~Southern Rhodesia | Zimbabwean, ~Rhodesian | Harare, ~Salisbury
`;

/** The table, read; a line that is out of shape stops the start, naming itself. */
export const COUNTRY_ROWS: readonly CountryRow[] = ROWS.trim().split("\n").map(readRow);

function readRow(line: string): CountryRow {
  const [code, name, ...columns] = line.split("|").map((cell) => cell.trim());
  const [aliases, demonyms, capitals] = columns.map((cell) =>
    cell === "" ? [] : cell.split(", "),
  );
  if (!code || !name || !aliases || !demonyms || !capitals || columns.length > 3) {
    throw new Error(`Country table: five columns are needed in "${line}".`);
  }
  const askedOnly = [...aliases, ...demonyms, ...capitals].filter((word) => word.startsWith("~"));
  return {
    code,
    name,
    aliases: aliases.map(unmarked),
    demonyms: demonyms.map(unmarked),
    capitals: capitals.map(unmarked),
    askedOnly: new Set(askedOnly.map(unmarked)),
  };
}

function unmarked(word: string): string {
  return word.replace(/^~/, "");
}
