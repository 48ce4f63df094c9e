<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>LockPage</name>
    <message numerus="yes">
        <source>That was not the password. The next try is possible in %n seconds.</source>
        <translation>
            <numerusform>That was not the password. The next try is possible in %n second.</numerusform>
            <numerusform>That was not the password. The next try is possible in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PagesPart</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message numerus="yes">
        <source>That was not your passphrase. The next try is possible in %n seconds.</source>
        <translation>
            <numerusform>That was not your passphrase. The next try is possible in %n second.</numerusform>
            <numerusform>That was not your passphrase. The next try is possible in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n letters.</source>
        <translation>
            <numerusform>At least %n letter.</numerusform>
            <numerusform>At least %n letters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;New passphrase, %n letters or more</source>
        <translation>
            <numerusform>&amp;New passphrase, %n letter or more</numerusform>
            <numerusform>&amp;New passphrase, %n letters or more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PayoutDetail</name>
    <message numerus="yes">
        <source>%n byte(s) of the request</source>
        <translation>
            <numerusform>%n byte of the request</numerusform>
            <numerusform>%n bytes of the request</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PayoutsPage</name>
    <message numerus="yes">
        <source>Sending %n payout(s)…</source>
        <translation>
            <numerusform>Sending %n payout…</numerusform>
            <numerusform>Sending %n payouts…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payout(s) were under way when the program ended</source>
        <translation>
            <numerusform>%n payout was under way when the program ended</numerusform>
            <numerusform>%n payouts were under way when the program ended</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PayoutsPart</name>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n unknown</numerusform>
            <numerusform>%n unknown</numerusform>
        </translation>
    </message>
</context>
</TS>
