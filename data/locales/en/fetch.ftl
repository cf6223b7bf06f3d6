### Addresses that somebody gives to import: why one of them gives nothing, and what to do.

fetch-not-an-address = this is not a web address.
    .remedy = Copy the whole address as the browser shows it: it begins with https://.
fetch-not-https = only https addresses are read: without encryption, anybody on the way could change the answer.
    .remedy = Try the same address with https://, or save the file and import it.
fetch-credentials = the address holds a name or a password.
    .remedy = Remove what stands before the “@”, and this sign; a protected file is saved from the browser, then imported.
fetch-not-a-site = this is not the name of a public site.
    .remedy = Give the name of the site in full, for example https://hoster.example/; a file of your network is saved, then imported.
fetch-accents = a site name with accents is not read.
    .remedy = Give its technical form, which begins with xn--: the browser shows it when the address is copied.
fetch-port = only the usual port is read, and not port { $port }.
    .remedy = Remove “:{ $port }” from the address, or save the file and import it.
fetch-not-public = this name stands for { $ip }, an address that is not on the public Internet; no connection was opened.
    .remedy = Check the address; a file of your network is saved, then imported.
fetch-unknown-name = no server of this name was found.
    .remedy = Check the address, and that the machine has access to the Internet.
fetch-unreachable = the server could not be reached: { $cause }.
    .remedy = Try again later, or save the file from a browser and import it.
fetch-cause-refused = it refuses the connection
fetch-cause-broken = the connection was cut
fetch-cause-no-network = there is no way to it from this machine
fetch-not-proven = the server does not prove that it is the one of this address (certificate or encryption).
    .remedy = Open the address in a browser: if that warns too, tell the hoster.
fetch-too-slow = the server took too long to answer.
    .remedy = Try again later, or save the file from a browser and import it.
fetch-not-there = there is nothing at this address (404 or 410).
    .remedy = Check the address; the file may have moved.
fetch-status = the server gives no file (answer { $status }).
    .remedy = Open the address in a browser; if the file shows, save it and import it.
fetch-garbled = the answer of the server makes no sense.
    .remedy = Check that the address is the one of a website.
fetch-packed = the server sends a compressed file, which is not read.
    .remedy = Save the file from a browser and import it.
fetch-cut-short = the answer stops before its end.
    .remedy = Try again, or save the file from a browser and import it.
fetch-too-large = the file is larger than { $size }.
    .remedy = Check that the address is the one of a file to import, and not of a page or an archive.
fetch-redirections =
    { $most ->
        [0] the address redirects to another one.
        [one] the address redirects to another one more than once.
       *[other] the address redirects to another one more than { $most } times.
    }
    .remedy = Give the address of the file itself, the one that the browser shows in the end.
fetch-redirected = this address redirects to { $to }, which does not suit: { $what }
    .remedy = { $remedy }
fetch-again = this address was read already.
    .remedy = Nothing to do: it counts once.
fetch-too-many-files =
    { $most ->
        [one] one address only is read at a time.
       *[other] no more than { $most } addresses are read at a time.
    }
    .remedy = Import the rest separately.
fetch-too-many-bytes = no more than { $size } are read at a time.
    .remedy = Import the rest separately.
fetch-interrupted = the reading was interrupted.
    .remedy = Run the command again to take it up from the beginning.

fetch-size-kilo = { $count } kB
fetch-size-mega = { $count } MB
