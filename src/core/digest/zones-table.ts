/* What Intl does not tell of time zones: new names of old zones, and whose clock a city goes by. */

/** Zones that Intl still calls by an older name: `old new`. */
export const RENAMED_ZONES: ReadonlyMap<string, string> = readPairs(`
Africa/Asmera Africa/Asmara, America/Buenos_Aires America/Argentina/Buenos_Aires
America/Catamarca America/Argentina/Catamarca, America/Cordoba America/Argentina/Cordoba
America/Jujuy America/Argentina/Jujuy, America/Mendoza America/Argentina/Mendoza
America/Coral_Harbour America/Atikokan, America/Godthab America/Nuuk
America/Indianapolis America/Indiana/Indianapolis, America/Louisville America/Kentucky/Louisville
Asia/Calcutta Asia/Kolkata, Asia/Katmandu Asia/Kathmandu, Asia/Rangoon Asia/Yangon
Asia/Saigon Asia/Ho_Chi_Minh, Atlantic/Faeroe Atlantic/Faroe, Europe/Kiev Europe/Kyiv
Pacific/Enderbury Pacific/Kanton, Pacific/Ponape Pacific/Pohnpei, Pacific/Truk Pacific/Chuuk
`);

/**
 * The zone of each country that has one, or one that nearly all of its people live by: `code zone`.
 * Its capital and its places go by it too.
 */
export const COUNTRY_ZONES: ReadonlyMap<string, string> = readPairs(`
AD Europe/Andorra, AE Asia/Dubai, AF Asia/Kabul, AG America/Antigua, AL Europe/Tirane
AM Asia/Yerevan, AO Africa/Luanda, AR America/Argentina/Buenos_Aires, AT Europe/Vienna
AZ Asia/Baku, BA Europe/Sarajevo, BB America/Barbados, BD Asia/Dhaka, BE Europe/Brussels
BF Africa/Ouagadougou, BG Europe/Sofia, BH Asia/Bahrain, BI Africa/Bujumbura
BJ Africa/Porto-Novo, BN Asia/Brunei, BO America/La_Paz, BS America/Nassau, BT Asia/Thimphu
BW Africa/Gaborone, BY Europe/Minsk, BZ America/Belize, CF Africa/Bangui, CG Africa/Brazzaville
CH Europe/Zurich, CI Africa/Abidjan, CL America/Santiago, CM Africa/Douala, CN Asia/Shanghai
CO America/Bogota, CR America/Costa_Rica, CU America/Havana, CV Atlantic/Cape_Verde
CY Asia/Nicosia, CZ Europe/Prague, DE Europe/Berlin, DJ Africa/Djibouti, DK Europe/Copenhagen
DM America/Dominica, DO America/Santo_Domingo, DZ Africa/Algiers, EC America/Guayaquil
EE Europe/Tallinn, EG Africa/Cairo, ER Africa/Asmara, ES Europe/Madrid, ET Africa/Addis_Ababa
FI Europe/Helsinki, FJ Pacific/Fiji, FM Pacific/Pohnpei, FR Europe/Paris, GA Africa/Libreville
GB Europe/London, GD America/Grenada, GE Asia/Tbilisi, GH Africa/Accra, GM Africa/Banjul
GN Africa/Conakry, GQ Africa/Malabo, GR Europe/Athens, GT America/Guatemala, GW Africa/Bissau
GY America/Guyana, HN America/Tegucigalpa, HR Europe/Zagreb, HT America/Port-au-Prince
HU Europe/Budapest, IE Europe/Dublin, IL Asia/Jerusalem, IN Asia/Kolkata, IQ Asia/Baghdad
IR Asia/Tehran, IS Atlantic/Reykjavik, IT Europe/Rome, JM America/Jamaica, JO Asia/Amman
JP Asia/Tokyo, KE Africa/Nairobi, KG Asia/Bishkek, KH Asia/Phnom_Penh, KI Pacific/Tarawa
KM Indian/Comoro, KN America/St_Kitts, KP Asia/Pyongyang, KR Asia/Seoul, KW Asia/Kuwait
KZ Asia/Almaty, LA Asia/Vientiane, LB Asia/Beirut, LC America/St_Lucia, LI Europe/Vaduz
LK Asia/Colombo, LR Africa/Monrovia, LS Africa/Maseru, LT Europe/Vilnius, LU Europe/Luxembourg
LV Europe/Riga, LY Africa/Tripoli, MA Africa/Casablanca, MC Europe/Monaco, MD Europe/Chisinau
ME Europe/Podgorica, MG Indian/Antananarivo, MH Pacific/Majuro, MK Europe/Skopje
ML Africa/Bamako, MM Asia/Yangon, MN Asia/Ulaanbaatar, MR Africa/Nouakchott, MT Europe/Malta
MU Indian/Mauritius, MV Indian/Maldives, MW Africa/Blantyre, MY Asia/Kuala_Lumpur
MZ Africa/Maputo, NA Africa/Windhoek, NE Africa/Niamey, NG Africa/Lagos, NI America/Managua
NL Europe/Amsterdam, NO Europe/Oslo, NP Asia/Kathmandu, NR Pacific/Nauru, NZ Pacific/Auckland
OM Asia/Muscat, PA America/Panama, PE America/Lima, PG Pacific/Port_Moresby, PH Asia/Manila
PK Asia/Karachi, PL Europe/Warsaw, PS Asia/Hebron, PT Europe/Lisbon, PW Pacific/Palau
PY America/Asuncion, QA Asia/Qatar, RO Europe/Bucharest, RS Europe/Belgrade, RW Africa/Kigali
SA Asia/Riyadh, SB Pacific/Guadalcanal, SC Indian/Mahe, SD Africa/Khartoum, SE Europe/Stockholm
SG Asia/Singapore, SI Europe/Ljubljana, SK Europe/Bratislava, SL Africa/Freetown
SM Europe/San_Marino, SN Africa/Dakar, SO Africa/Mogadishu, SR America/Paramaribo
SS Africa/Juba, ST Africa/Sao_Tome, SV America/El_Salvador, SY Asia/Damascus, SZ Africa/Mbabane
TD Africa/Ndjamena, TG Africa/Lome, TH Asia/Bangkok, TJ Asia/Dushanbe, TL Asia/Dili
TM Asia/Ashgabat, TN Africa/Tunis, TO Pacific/Tongatapu, TR Europe/Istanbul
TT America/Port_of_Spain, TV Pacific/Funafuti, TW Asia/Taipei, TZ Africa/Dar_es_Salaam
UA Europe/Kyiv, UG Africa/Kampala, UY America/Montevideo, UZ Asia/Tashkent, VA Europe/Vatican
VC America/St_Vincent, VE America/Caracas, VN Asia/Ho_Chi_Minh, VU Pacific/Efate
WS Pacific/Apia, XK Europe/Belgrade, YE Asia/Aden, ZA Africa/Johannesburg, ZM Africa/Lusaka
ZW Africa/Harare
`);

/** Zones to offer to whoever names a country that has many, the best known first. */
export const ZONES_OF_WIDE_COUNTRIES: ReadonlyMap<string, readonly string[]> = new Map([
  ["AU", ["Australia/Sydney", "Australia/Brisbane", "Australia/Perth"]],
  ["BR", ["America/Sao_Paulo", "America/Fortaleza", "America/Manaus"]],
  ["CA", ["America/Toronto", "America/Vancouver", "America/Halifax"]],
  ["CD", ["Africa/Kinshasa", "Africa/Lubumbashi"]],
  ["ID", ["Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura"]],
  ["MX", ["America/Mexico_City", "America/Monterrey", "America/Tijuana"]],
  ["RU", ["Europe/Moscow", "Europe/Kaliningrad", "Asia/Vladivostok"]],
  ["US", ["America/New_York", "America/Chicago", "America/Los_Angeles"]],
]);

/**
 * Cities and usual names of a time that are no zone's own name, by zone. Cities of a country with one
 * zone need not stand here, save those that lie far from the rest of it.
 */
export const ZONE_CITIES: ReadonlyMap<string, readonly string[]> = readCities(`
Africa/Ceuta: Melilla
Africa/Kinshasa: Matadi
Africa/Lubumbashi: Goma, Bukavu, Kisangani, Kolwezi
America/Anchorage: Alaska, Fairbanks, Elmendorf
America/Cayenne: French Guiana, Kourou
America/Chicago: Houston, Dallas, Austin, San Antonio, Minneapolis, St. Louis, New Orleans, Milwaukee
America/Chicago: Memphis, Nashville, Omaha, Kansas City, Oklahoma City, Huntsville, Texas, Illinois
America/Chicago: Central time, US Central, CDT
America/Denver: Salt Lake City, Colorado Springs, Albuquerque, Santa Fe, Colorado, Mountain time, MDT
America/Edmonton: Calgary, Alberta
America/Halifax: Nova Scotia, Fredericton, Charlottetown, Atlantic time
America/Los_Angeles: San Francisco, Seattle, San Diego, Las Vegas, Portland, Sacramento, California
America/Los_Angeles: Silicon Valley, Pacific time, PST, PDT
America/Mexico_City: Guadalajara, Puebla, Mexico DF, Guanajuato, Acapulco, Oaxaca
America/New_York: NYC, New York City, Washington, Washington DC, DC, Boston, Philadelphia, Miami
America/New_York: Atlanta, Norfolk, Baltimore, Annapolis, Arlington, Pentagon, Orlando, Tampa
America/New_York: Pittsburgh, Cleveland, Charlotte, Virginia, Florida, Eastern time
America/New_York: US Eastern, EST, EDT
America/Nuuk: Greenland, Godthab, Ilulissat, Kangerlussuaq, Sisimiut, Qaqortoq
America/Phoenix: Arizona, Tucson, Scottsdale
America/Regina: Saskatoon, Saskatchewan
America/Sao_Paulo: Brasilia, Rio de Janeiro, Rio, Belo Horizonte, Curitiba, Porto Alegre
America/St_Johns: Newfoundland, St. John's
America/Thule: Pituffik, Pituffik Space Base
America/Tijuana: Baja California, Mexicali
America/Toronto: Ottawa, Montreal, Quebec, Quebec City, Ontario
America/Vancouver: British Columbia, Esquimalt
America/Winnipeg: Manitoba
Asia/Jakarta: Bandung, Surabaya, Yogyakarta, Medan, Sumatra, Djakarta
Asia/Kamchatka: Petropavlovsk-Kamchatsky
Asia/Makassar: Bali, Denpasar, Lombok, Sulawesi
Asia/Nicosia: Akrotiri, Dhekelia, Lefkosia
Asia/Vladivostok: Khabarovsk
Asia/Yekaterinburg: Ekaterinburg, Chelyabinsk, Perm, Ufa
Atlantic/Azores: Ponta Delgada, Lajes, Lajes Field, Terceira
Atlantic/Canary: Canary Islands, Tenerife, Gran Canaria, Las Palmas, Lanzarote, Fuerteventura
Atlantic/Faroe: Faroe Islands, Faroes, Torshavn
Atlantic/Madeira: Funchal
Atlantic/Stanley: Falkland Islands, Falklands, Port Stanley
Australia/Adelaide: South Australia
Australia/Brisbane: Queensland, Cairns, Townsville, Gold Coast
Australia/Hobart: Tasmania
Australia/Perth: Western Australia
Australia/Sydney: Canberra, New South Wales, Wollongong
Europe/Brussels: CET, CEST, Central European time, NATO Headquarters, NATO HQ, SHAPE, Bruxelles, Brussel
Europe/Brussels: Antwerp, Ghent, Evere
Europe/Berlin: Munich, Frankfurt, Hamburg, Cologne, Ramstein
Europe/Kaliningrad: Königsberg
Europe/London: BST, British time, UK time
Europe/Moscow: MSK, Saint Petersburg, Kremlin, Murmansk
Europe/Rome: Milan, Naples, Turin
Indian/Chagos: Diego Garcia
Pacific/Chatham: Chatham Islands
Pacific/Easter: Easter Island
Pacific/Galapagos: Galápagos Islands
Pacific/Honolulu: Hawaii, Pearl Harbor
Pacific/Noumea: New Caledonia
Pacific/Tahiti: French Polynesia, Papeete
UTC: GMT, Zulu, Universal time
`);

function readPairs(table: string): ReadonlyMap<string, string> {
  return new Map(
    table
      .trim()
      .split(/[\n,]\s*/)
      .map((pair) => {
        const [key = "", value = ""] = pair.split(" ");
        return [key, value];
      }),
  );
}

/** A zone may take several lines. */
function readCities(table: string): ReadonlyMap<string, readonly string[]> {
  const cities = new Map<string, readonly string[]>();
  for (const line of table.trim().split("\n")) {
    const [zone = "", names = ""] = line.split(": ");
    cities.set(zone, [...(cities.get(zone) ?? []), ...names.split(", ")]);
  }
  return cities;
}
