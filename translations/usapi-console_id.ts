<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About USAPI Console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the people who run the payments of a marketplace: look up invoices, balances and banks through USAPI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running on Qt %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AbsenceView</name>
    <message>
        <source>Its turn has not come yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six are asked at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being asked for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USAPI knows no such invoice or waybill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare it with the original, letter by letter: 0 and O, 1 and l. Make sure that this is the right environment; each knows only its own invoices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk does not know this store invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USAPI cannot search store invoices (INV/…), and this desk&apos;s own records do not know this one. Ask the buyer for the invoice id or the waybill number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped before its turn came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not asked for. Ask for it now if you need it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s own words:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BankChannelModel</name>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alias</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Composition</name>
    <message>
        <source>Signed in. The keychain may still hold the password that it was to forget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in. The keychain could not keep the password: it is kept for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sandbox refused: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training: the buyer paid %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training: %1 expired.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Describe</name>
    <message>
        <source>No connection to the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not prove who it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock looks wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The company proxy wants a user name and password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The company proxy could not be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network wants you to sign in first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name or password is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sign-in is no longer accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asks for a pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has a fault (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has a fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether this was carried out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk&apos;s files could not be read or written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain could not be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be sent as it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not accept this sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused this look-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused to show the balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused to list the banks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the environment, the user name and the password. What you typed is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its own words below say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this computer&apos;s network, then try again. If web sites open but this does not, tell your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network is slow or the server is busy. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You stopped it. Start again whenever you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its certificate could not be verified, so your password and data were not sent. Tell your administrator; do not try from another network to get around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A secure connection needs the right date and time. Set this computer&apos;s clock, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the settings, choose the proxy by hand and type in its user name and password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the proxy in the settings, or ask your administrator for the right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that is not USAPI answered, as guest networks do. Open a web browser, sign in to the network there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type them again; capital and small letters differ. What you typed is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out and in again to go on. What is on this page stays until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too much was asked in a short time. Wait a minute, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is wrong at this desk. Try again in a few minutes; if it stays, report it with the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken from it. Try again; if it stays, report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken from it. If it stays, report this: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody has to find out and settle it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See whether the disk is full and whether this user may write to the program&apos;s folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct what is marked, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent: no money was moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was refused: no money was moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether money was moved is not known. Do not send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type an amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an amount. Type it like 60.000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An amount cannot be below zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rupiah have no decimals. Type 60.000 for sixty thousand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group thousands with dots, not commas: 60.000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dots do not stand in front of three digits: 60.000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a spreadsheet&apos;s short form of a number. Type all digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This amount is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session has no message bus (D-Bus), through which a keychain is reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keychain is running on this computer. Install GNOME Keyring or KWallet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain was never set up. Open its settings once and give it a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it, then sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain did not answer. It may be waiting for you in another window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain did not allow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain answered with an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 given twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 too long to be an id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 above the limit of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EnvironmentBand</name>
    <message>
        <source>Not signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment: %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acting: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorBar</name>
    <message>
        <source>The server&apos;s own words:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactList</name>
    <message>
        <source>Copy: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InvoiceDetail</name>
    <message>
        <source>No row chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a row to see everything about it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InvoiceView</name>
    <message>
        <source>Invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waybill %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xendit id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the server&apos;s reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the server&apos;s reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s reply</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InvoicesPage</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 not known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter looks up, Shift+Enter starts a new line. Up to %1 at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice ids or &amp;waybill numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice ids or waybill numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste one, or many from a chat or a spreadsheet column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the failed ones again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the look-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoices looked up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste what the customer sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An invoice id, a waybill number, or several of them: line by line, or separated by spaces or commas. Each is tried as an invoice first, then as a waybill.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkView</name>
    <message>
        <source>Shown only: the sandbox&apos;s links lead nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not opened from here: it is not an https address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not opened from here: it is not a plain web address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not opened from here: it hides where it really leads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not opened from here: this is not a known payment page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open in browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Look</name>
    <message>
        <source>Waiting for payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Real money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owners&apos; test server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training: no real money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treat as real money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QRIS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-wallet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookupModel</name>
    <message>
        <source>Asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pay the selected invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the selected invoice &amp;expire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About USAPI Console</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>not signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · USAPI Console</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RelativeTime</name>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>&amp;Invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ba&amp;lances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Banks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>Own address…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address of the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the password while this is held down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep the password in this computer&apos;s keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Si&amp;gn in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Network and language…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Kept in the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the server&apos;s address, like https://usapi.example.id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only addresses that begin with https:// are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the server&apos;s name and nothing behind it, like https://usapi.example.id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your user name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Your password is kept for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
