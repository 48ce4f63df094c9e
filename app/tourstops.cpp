// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tourstops.h"

#include "app/appearance.h"
#include "app/tour.h"
#include "app/tourcounter.h"
#include "app/tourpieces.h"
#include "app/tourregister.h"
#include "sandbox/server.h"
#include "ui/gallery.h"
#include "ui/journalbanner.h"
#include "ui/lookuppage.h"
#include "ui/mainwindow.h"
#include "ui/moneywords.h"
#include "ui/settingspage.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace tourpieces;

namespace {

void lookUp(QWidget &window, const QString &text)
{
    auto *page = named<LookUpPage>(window, u"lookUpPage"_s);
    page->setTerms(text);
    page->submit();
}

bool lookUpEnded(QWidget &window)
{
    return isShown(window, u"lookUp"_s) && rowsOf(window, u"lookUpTable"_s) > 0;
}

// What a customer's chat might hold: every kind of answer in one list.
QString mixedList()
{
    const sandbox::WellKnown known = sandbox::wellKnown();
    return QStringList{known.documented.value, known.pending.value,  known.waybill.value,
                       known.qris.value,       known.expired.value,  known.cancelled.value,
                       known.unnamed.value,    u"OM0001N0CR9999z"_s, u"INV/ONM/20240124-002B0001"_s}
        .join(u'\n');
}

QList<Tour::Stop> invoiceStops(MainWindow &window, sandbox::Server &server)
{
    const auto errorShown = [&window] {
        const auto *bar = named<QWidget>(*named<QWidget>(window, u"lookUpPage"_s), u"errorBar"_s);
        return bar->isVisible();
    };
    return {
        {u"invoices-empty"_s, [&window] { window.showPage(PageId::LookUp); },
         [&window] { return isShown(window, u"lookUpBox"_s); }},
        {u"invoices-one"_s, [&window] { lookUp(window, sandbox::wellKnown().pending.value); },
         [&window] { return lookUpEnded(window); }},
        {u"invoices-many"_s, [&window] { lookUp(window, mixedList()); },
         [&window] { return lookUpEnded(window) && rowsOf(window, u"lookUpTable"_s) == 9; }},
        {u"invoices-problem"_s,
         [&window, &server] {
             server.answerNext({.count = 6,
                                .path = u"/invoice/detail"_s,
                                .status = 200,
                                .body = "<html>Hotspot: please sign in</html>",
                                .contentType = "text/html"});
             lookUp(window, mixedList());
         },
         [&window, errorShown] { return errorShown() && lookUpEnded(window); }},
    };
}

QList<Tour::Stop> otherStops(MainWindow &window)
{
    return {
        {u"balances"_s, [&window] { window.showPage(PageId::Balances); },
         [&window] { return isShown(window, u"balanceFigure"_s); }},
        {u"banks"_s, [&window] { window.showPage(PageId::Banks); },
         [&window] { return rowsOf(window, u"bankTable"_s) > 100; }},
        {u"banks-search"_s, [&window] { named<QLineEdit>(window, u"bankSearch"_s)->setText(u"syariah"_s); },
         [&window] { return rowsOf(window, u"bankTable"_s) > 0 && rowsOf(window, u"bankTable"_s) < 100; }},
    };
}

void fillPayout(MainWindow &window, const QString &user, const QString &amount)
{
    press(window, u"newPayout"_s);
    named<QLineEdit>(window, u"payoutUsername"_s)->setText(user);
    named<QLineEdit>(window, u"payoutAmount"_s)->setText(amount);
    named<QComboBox>(window, u"payoutChannel"_s)->setEditText(u"ID_BCA"_s);
    named<QLineEdit>(window, u"payoutAccountNumber"_s)->setText(u"000000"_s);
    named<QLineEdit>(window, u"payoutAccountName"_s)->setText(u"TEST"_s);
}

// A maker's day: one that is accepted, one that waits for a second person, and one of which nobody knows what became.
// Each round takes other people: what is unknown locks its likes.
QList<Tour::Stop> payoutStops(MainWindow &window, sandbox::Server &server)
{
    static int round = 0;
    const auto seller = [] {
        static const QStringList sellers{u"testing123"_s,         u"testing12345"_s,  u"batik.pekalongan"_s,
                                         u"kopi_gayo_takengon"_s, u"warung.bu.sri"_s, u"tani.makmur.lembang"_s};
        return sellers.at(round % sellers.size());
    };
    const auto over = [&window](const QString &state) {
        return !isAsked(window) && isShown(window, u"payoutDetail"_s)
            && named<QWidget>(window, u"payoutState"_s)->accessibleName() == lookOf(*moneyStateFromName(state)).word;
    };
    const auto ask = [&window] { press(window, u"payoutReview"_s); };
    const auto send = [&window] { answer(window, u"confirmVerb"_s); };
    const auto directoryRead = [&window] { return named<QComboBox>(window, u"payoutChannel"_s)->count() > 100; };
    QList<Tour::Stop> stops = comeAs(window, u"maker"_s, u"navPayouts"_s);
    stops += {
        {{}, [&window] { window.showPage(PageId::Payouts); }, [&window] { return isShown(window, u"newPayout"_s); }},
        {u"payout-empty-form"_s, [&window] { press(window, u"newPayout"_s); }, directoryRead},
        {u"payout-problem"_s,
         [&window] {
             fillPayout(window, u"maker.budi"_s, u"1,5"_s);
             named<QLineEdit>(window, u"payoutAccountNumber"_s)->setText(u"1.23E+15"_s);
             press(window, u"payoutReview"_s);
         },
         [&window] { return isShown(window, u"payoutAmountProblem"_s); }},
        {u"payout-form"_s, [&window] { fillPayout(window, u"maker.budi"_s, u"60.000"_s); },
         [&window] { return isShown(window, u"payoutUsernameHint"_s); }},
        {u"payout-review"_s, ask, [&window] { return isAsked(window); }},
        {u"payout-accepted"_s, send, [over] { return over(u"ACCEPTED"_s); }},
        {{}, [&window] { fillPayout(window, u"siti.rahmawati"_s, u"1.500.000"_s); }, directoryRead},
        {{}, ask, [&window] { return isAsked(window); }},
        {u"payout-waits"_s, send, [over] { return over(u"REQUESTED"_s); }},
        {{},
         [&window, &server, seller] {
             ++round;
             server.answerNext({.count = 1, .path = u"/payout/request"_s, .status = 500, .execute = true});
             fillPayout(window, seller(), u"75.000"_s);
             named<QLineEdit>(window, u"payoutAccountNumber"_s)->setText(u"20%1000"_s.arg(round));
         },
         directoryRead},
        {{}, ask, [&window] { return isAsked(window); }},
        {u"payout-unknown"_s, send, [over] { return over(u"UNKNOWN"_s); }},
        {u"payout-settle"_s, [&window] { press(window, u"settlePaid"_s); }, [&window] { return isAsked(window); }},
        {{}, [&window] { answer(window, u"confirmCancel"_s); }, [&window] { return !isAsked(window); }},
    };
    return stops;
}

// The log is an auditor's: signs in as one, and looks at what happened until then.
QList<Tour::Stop> journalStops(MainWindow &window)
{
    QList<Tour::Stop> stops = comeAs(window, u"auditor"_s, u"navActivity"_s);
    stops += {
        {u"cases"_s, [&window] { window.showPage(PageId::Cases); },
         [&window] { return rowsOf(window, u"caseTable"_s) > 0; }},
        {u"activity"_s, [&window] { window.showPage(PageId::Activity); },
         [&window] { return rowsOf(window, u"activityTable"_s) > 3; }},
        {u"activity-entry"_s,
         [&window] {
             auto *table = named<QTableView>(window, u"activityTable"_s);
             table->selectRow(1);
         },
         [&window] { return isShown(window, u"auditDetail"_s); }},
        {u"activity-checked"_s, [&window] { press(window, u"checkJournal"_s); },
         [&window] { return named<QWidget>(*named<QWidget>(window, u"activityPage"_s), u"errorBar"_s)->isVisible(); }},
        // What nobody wants to see live: the banner as an administrator meets it.
        {u"journal-older"_s,
         [&window] {
             auto *banner = named<JournalBanner>(window, u"journalBanner"_s);
             banner->setMayManage(true);
             banner->setState({.health = JournalState::Health::Older});
             window.showPage(PageId::Balances);
         },
         [&window] { return isShown(window, u"acceptJournal"_s); }},
        {{},
         [&window] {
             named<JournalBanner>(window, u"journalBanner"_s)->setState({.health = JournalState::Health::Good});
         },
         [&window] { return !isShown(window, u"journalBanner"_s); }},
    };
    return stops;
}

// Every section that is listed, as it stands; and one with something wrong and not applied yet.
QList<Tour::Stop> settingsStops(MainWindow &window)
{
    const std::pair<SectionId, QString> sections[]{
        {SectionId::Desk, u"desk"_s},         {SectionId::Connection, u"connection"_s},
        {SectionId::Accounts, u"accounts"_s}, {SectionId::Counter, u"counter"_s},
        {SectionId::People, u"people"_s},     {SectionId::Policy, u"policy"_s},
        {SectionId::Lists, u"lists"_s},       {SectionId::Store, u"store"_s}};
    QList<Tour::Stop> stops{{{},
                             [&window] {
                                 named<QLineEdit>(window, u"bankSearch"_s)->clear();
                                 window.showPage(PageId::Settings);
                             },
                             [&window] { return isShown(window, u"settingsPage"_s); }}};
    auto *page = named<SettingsPage>(window, u"settingsPage"_s);
    for (const auto &[id, name] : sections)
        stops.append({u"settings-"_s + name, [page, id = id] { page->showSection(id); },
                      [&window, widget = name + u"Section"_s] { return isShown(window, widget); },
                      [page, id = id] { return page->isSectionShown(id); }});
    stops.append({u"settings-problem"_s,
                  [&window] {
                      named<SettingsPage>(window, u"settingsPage"_s)->showSection(SectionId::Accounts);
                      press(window, u"accountAdd"_s);
                      press(window, u"accountSave"_s);
                  },
                  [&window] { return isShown(window, u"accountUsernameProblem"_s); }});
    stops.append({{},
                  [&window] { press(window, u"accountCancel"_s); },
                  [&window] { return !isShown(window, u"accountUsername"_s); }});
    return stops;
}

QList<Tour::Stop> signInStops(MainWindow &window)
{
    return {
        {u"sign-in"_s, [&window] { Q_EMIT window.signOutRequested(); },
         [&window] { return isShown(window, u"signInPage"_s) && isShown(window, u"signIn"_s); }},
        {u"sign-in-refused"_s,
         [&window] {
             named<QLineEdit>(window, u"username"_s)->setText(u"usernew1"_s);
             named<QLineEdit>(window, u"password"_s)->setText(u"not-the-password"_s);
             press(window, u"signIn"_s);
         },
         [&window] { return named<QWidget>(*named<QWidget>(window, u"signInPage"_s), u"errorBar"_s)->isVisible(); }},
        // Back in, for the next round.
        {{},
         [&window] {
             const Login demo = sandbox::demoOperator();
             named<QLineEdit>(window, u"username"_s)->setText(demo.username.value);
             named<QLineEdit>(window, u"password"_s)->setText(demo.password.text());
             press(window, u"signIn"_s);
         },
         [&window] { return isShown(window, u"navInvoices"_s); }},
    };
}

QList<Tour::Stop> galleryStops(Gallery &gallery)
{
    QList<Tour::Stop> stops;
    const QStringList names = Gallery::sheetNames();
    for (int sheet = 0; sheet < names.size(); ++sheet) {
        stops.append({.name = u"gallery-"_s + names.at(sheet),
                      .arrive = [&gallery, sheet] { gallery.showSheet(sheet); },
                      .there = [] { return true; },
                      .window = &gallery});
    }
    return stops;
}

QList<Tour::Look> looksFor(const StartOptions &options)
{
    using Language = DeskSettings::Language;
    using Theme = DeskSettings::Theme;
    QList<Tour::Look> looks;
    for (const Language language : {Language::Indonesian, Language::English}) {
        for (const Theme theme : {Theme::Light, Theme::Dark, Theme::HighContrast}) {
            const bool otherTheme = options.theme.value_or(Theme::System) != Theme::System && *options.theme != theme;
            if (options.language.value_or(language) == language && !otherTheme)
                looks.append({language, theme});
        }
    }
    return looks;
}

// As large as its picture is to be.
void fit(QWidget &window, const StartOptions &options)
{
    window.showNormal();
    window.resize((QSizeF(options.tourSize) / window.devicePixelRatioF()).toSize());
}

void start(QWidget &window, const QList<Tour::Stop> &stops, Appearance &appearance, const StartOptions &options,
           const std::function<void(int exitCode)> &ended)
{
    auto *tour = new Tour(window, options.tourDir, &window);
    QObject::connect(tour, &Tour::ended, &window, ended);
    tour->start(looksFor(options), stops, [&appearance](const Tour::Look &look) {
        appearance.setLanguage(look.language);
        appearance.setTheme(look.theme);
    });
}

} // namespace

void startTourOf(MainWindow &window, sandbox::Server &server, Appearance &appearance, const StartOptions &options,
                 const std::function<void(int exitCode)> &ended)
{
    auto *gallery = new Gallery(&window);
    gallery->setWindowFlags(Qt::Window);
    fit(*gallery, options);
    fit(window, options);
    QList<Tour::Stop> stops = invoiceStops(window, server);
    stops += otherStops(window);
    stops += settingsStops(window);
    stops += payoutStops(window, server);
    stops += registerStops(window, server);
    stops += counterStops(window, server);
    stops += journalStops(window);
    stops += signInStops(window);
    stops += galleryStops(*gallery);
    start(window, stops, appearance, options, ended);
}

void startTourOf(Gallery &gallery, Appearance &appearance, const StartOptions &options,
                 const std::function<void(int exitCode)> &ended)
{
    fit(gallery, options);
    start(gallery, galleryStops(gallery), appearance, options, ended);
}
