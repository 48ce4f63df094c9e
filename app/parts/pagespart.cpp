// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parts/pagespart.h"

#include "store/auditwords.h"
#include "store/journal.h"
#include "store/peopleacts.h"
#include "ui/activitypage.h"
#include "ui/casespage.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

// In the order of auditExportHeaders(). The journal's own words: an auditor compares them with it.
ExportRow exportLine(const AuditEntry &entry)
{
    return {QString::number(entry.row),
            entry.at,
            entry.actor.value,
            entry.desk,
            entry.action.word,
            auditResultWord(entry.result),
            entry.objectKind,
            entry.objectId,
            entry.before,
            entry.after,
            QString::fromLatin1(entry.hash.toHex())};
}

constexpr qsizetype exportTimeColumn = 1;

TableHead exportHead(const QStringList &headers)
{
    TableHead head;
    for (const QString &header : headers)
        head.columns.append({.header = header});
    if (exportTimeColumn < head.columns.size())
        head.columns[exportTimeColumn].kind = ExportColumn::Kind::WibTime;
    return head;
}

} // namespace

PagesPart::PagesPart(Store &store, SecretStore &secrets, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_caseFlow(store)
    , m_check(store)
    , m_anchors(store, secrets)
    , m_activity(new ActivityPage(&m_auditModel))
    , m_cases(new CasesPage(&m_caseModel))
{
    connectActivity();
    connectCases();
    connect(&store, &Store::tablesChanged, this, [this](const QStringList &tables) {
        if (m_visit && tables.contains(u"operator"_s))
            readPeople();
    });
}

ActivityPage *PagesPart::activityPage() const
{
    return m_activity;
}

CasesPage *PagesPart::casesPage() const
{
    return m_cases;
}

PagesPart::~PagesPart() = default;

void PagesPart::connectActivity()
{
    ActivityPage *page = m_activity;
    connect(page, &ActivityPage::exportRequested, this, &PagesPart::startExport);
    connect(page, &ActivityPage::stopRequested, this, [this] {
        m_export.stop();
        m_check.stop();
    });
    connect(&m_export, &ExportFlow::progressed, page, &ActivityPage::setExportProgress);
    connect(&m_export, &ExportFlow::finished, page, &ActivityPage::showExported);
    connect(&m_export, &ExportFlow::finished, this, &PagesPart::noteExport);
    connect(&m_export, &ExportFlow::stopped, page, &ActivityPage::endExport);
    connect(&m_export, &ExportFlow::failed, page, &ActivityPage::showProblem);
    connect(page, &ActivityPage::checkRequested, this, [this] { m_check.check(m_actor); });
    connect(&m_check, &JournalCheckFlow::progressed, page, &ActivityPage::setCheckProgress);
    connect(&m_check, &JournalCheckFlow::checked, page, &ActivityPage::showCheck);
    connect(page, &ActivityPage::anchorRequested, this, [this] { m_anchors.make(m_actor); });
    connect(&m_anchors, &AnchorFlow::anchorMade, page, &ActivityPage::showAnchor);
    connect(&m_anchors, &AnchorFlow::failed, page, &ActivityPage::showProblem);
    connect(&m_check, &JournalCheckFlow::failed, page, &ActivityPage::showProblem);
}

void PagesPart::connectCases()
{
    CasesPage *page = m_cases;
    connect(page, &CasesPage::assignRequested, this,
            [this](const CaseId &id, const Username &owner) { m_caseFlow.assign(id, owner, m_actor); });
    connect(page, &CasesPage::closeRequested, this,
            [this](const CaseId &id, const QString &reason) { m_caseFlow.close(id, reason, m_actor); });
    connect(&m_caseFlow, &CaseFlow::done, page, &CasesPage::showDone);
    connect(&m_caseFlow, &CaseFlow::failed, page, &CasesPage::showProblem);
    connect(&m_caseFlow, &CaseFlow::openCounted, this,
            [this](qint64 count) { Q_EMIT openCasesCounted(int(count), tr("%n open", nullptr, int(count))); });
    connect(&m_store.caseSource(), &PageFeed::rowsAdded, &m_caseFlow, &CaseFlow::countOpen);
    connect(&m_store.caseSource(), &PageFeed::rowsChanged, &m_caseFlow, &CaseFlow::countOpen);
    connect(&m_store.caseSource(), &PageFeed::reset, &m_caseFlow, &CaseFlow::countOpen);
}

void PagesPart::follow(const Actor &actor, Roles roles, const QString &environment)
{
    m_actor = actor;
    m_anchors.open(environment);
    m_store.readAuditAs(actor);
    const bool reads = grants(roles, Right::ReadAudit);
    m_auditModel.setSource(reads ? &m_store.auditSource() : nullptr);
    m_caseModel.setSource(&m_store.caseSource());
    m_cases->setMe(actor.username);
    m_cases->setActionsOffered(grants(roles, Right::CloseCase));
    m_caseFlow.countOpen();
    readPeople();
}

void PagesPart::readPeople()
{
    m_visit = std::make_unique<QObject>();
    m_store.read<QList<Operator>>(people::everybody, {m_visit.get(), [this](const Result<QList<Operator>> &read) {
                                                          if (!read)
                                                              return; // the pages say what is wrong with the journal
                                                          QList<Username> names;
                                                          for (const Operator &person : *read)
                                                              names.append(person.username);
                                                          m_activity->setActors(names);
                                                          m_cases->setPeople(names);
                                                      }});
}

void PagesPart::refresh(PageId page)
{
    if (page == PageId::Activity)
        m_auditModel.refresh();
    else if (page == PageId::Cases)
        m_caseModel.refresh();
}

void PagesPart::leave()
{
    m_export.stop();
    m_check.stop();
    m_visit.reset();
    m_actor = {};
    m_store.readAuditAs({});
    m_activity->setActors({});
    m_cases->setPeople({});
    m_anchors.close();
    m_auditModel.setSource(nullptr);
    m_caseModel.setSource(nullptr);
    m_activity->clear();
    m_cases->clear();
    Q_EMIT openCasesCounted(0, {});
}

void PagesPart::startExport(const QString &path, const AuditFilter &filter, const SortOrder &order,
                            const QStringList &headers)
{
    if (m_export.isRunning())
        return;
    m_exporter = m_actor.username;
    m_export.start(ExportFlow::tableOf<AuditEntry, AuditFilter>(m_store.auditSource(), filter, order,
                                                                exportHead(headers), exportLine),
                   path, TableFormat::Csv, m_auditModel.summary().count);
}

// Who took a copy of the log away is in the log as well.
void PagesPart::noteExport(const QString &path, qint64 rows)
{
    const QJsonObject what{{u"file"_s, QFileInfo(path).fileName()}, {u"rows"_s, rows}};
    const AuditEntry entry{.actor = m_exporter,
                           .action = {u"audit.export"_s},
                           .objectKind = u"audit"_s,
                           .after = QString::fromUtf8(QJsonDocument(what).toJson(QJsonDocument::Compact))};
    m_store.write<AuditEntry>([entry](Journal &journal) { return journal.audit().append(entry); },
                              {this, [this](const Result<AuditEntry> &noted) {
                                   if (!noted)
                                       m_activity->showProblem(noted.error());
                               }});
}
