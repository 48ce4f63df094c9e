<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BoxWords</name>
    <message numerus="yes">
        <source>Look up %n number(s) at USAPI</source>
        <translation>
            <numerusform>Look up %n number at USAPI</numerusform>
            <numerusform>Look up %n numbers at USAPI</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CancelWords</name>
    <message numerus="yes">
        <source>Cancels %n unpaid invoices</source>
        <translation>
            <numerusform>Cancels %n unpaid invoice</numerusform>
            <numerusform>Cancels %n unpaid invoices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were paid meanwhile and are left alone</source>
        <translation>
            <numerusform>%n was paid meanwhile and is left alone</numerusform>
            <numerusform>%n were paid meanwhile and are left alone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have expired meanwhile and are left alone</source>
        <translation>
            <numerusform>%n has expired meanwhile and is left alone</numerusform>
            <numerusform>%n have expired meanwhile and are left alone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be cancelled as they stand and are left alone</source>
        <translation>
            <numerusform>%n cannot be cancelled as it stands and is left alone</numerusform>
            <numerusform>%n cannot be cancelled as they stand and are left alone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read again and are left alone</source>
        <translation>
            <numerusform>%n could not be read again and is left alone</numerusform>
            <numerusform>%n could not be read again and are left alone</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckoutTable</name>
    <message numerus="yes">
        <source>%n line(s) found no room: a checkout has %1 stores at the most.</source>
        <translation>
            <numerusform>%n line found no room: a checkout has %1 stores at the most.</numerusform>
            <numerusform>%n lines found no room: a checkout has %1 stores at the most.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What stood beyond the sixth column was left out of %n line(s).</source>
        <translation>
            <numerusform>What stood beyond the sixth column was left out of %n line.</numerusform>
            <numerusform>What stood beyond the sixth column was left out of %n lines.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n store(s)</source>
        <translation>
            <numerusform>%n store</numerusform>
            <numerusform>%n stores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(and %n more)</source>
        <translation>
            <numerusform>(and %n more)</numerusform>
            <numerusform>(and %n more)</numerusform>
        </translation>
    </message>
</context>
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
    <name>PaymentSlip</name>
    <message numerus="yes">
        <source>and %n more store(s)</source>
        <translation>
            <numerusform>and %n more store</numerusform>
            <numerusform>and %n more stores</numerusform>
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
<context>
    <name>RegisterPage</name>
    <message numerus="yes">
        <source>Cancel %n invoices?</source>
        <translation>
            <numerusform>Cancel %n invoice?</numerusform>
            <numerusform>Cancel %n invoices?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n invoices</source>
        <translation>
            <numerusform>Cancel %n invoice</numerusform>
            <numerusform>Cancel %n invoices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShiftReport</name>
    <message numerus="yes">
        <source>%n open sale(s) of the shift before</source>
        <translation>
            <numerusform>%n open sale of the shift before</numerusform>
            <numerusform>%n open sales of the shift before</numerusform>
        </translation>
    </message>
</context>
</TS>
