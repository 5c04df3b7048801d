const ALL_OVER =
  /^(?:gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|rocketmail|icloud|me|mac|aol|gmx|proton|protonmail|pm|zoho|mail|yandex|fastmail|tutanota|tuta|hey|qq|163|126|naver)\.(?:com?\.)?[a-z]{2,4}$/
const BY_COUNTRY =
  /^(?:web|t-online|freenet|arcor|orange|wanadoo|free|laposte|sfr|bbox|sapo|clix|netcabo|terra|telefonica|movistar|ono|uol|bol|ig|globo|r7|ziggo|kpnmail|kpn|planet|home|hetnet|upcmail|xs4all|casema|telenet|skynet|proximus|comcast|att|sbcglobal|verizon|cox|charter|btinternet|sky|virginmedia|talktalk|ntlworld|bluewin|libero|tiscali|virgilio|alice)\.(?:com?\.)?[a-z]{2,4}$/

/** Whether an address is one of a provider of many, whose users have nothing to do with each other. */
export function isSharedDomain(address: string): boolean {
  const domain = address
    .slice(address.lastIndexOf('@') + 1)
    .trim()
    .toLowerCase()
  return ALL_OVER.test(domain) || BY_COUNTRY.test(domain)
}
