// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewstate.h"

#include "ui/tableview.h"
#include "ui/windowplace.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace {

constexpr const char *keptProperty = "keepsItsValue";
constexpr qsizetype longestText = 200;
constexpr int largestPart = 20'000;

// "mainWindow/banksPage/bankTable": the names on the way down. Without a name of its own a widget is not kept.
QString pathOf(const QWidget *widget)
{
    if (widget->objectName().isEmpty())
        return {};
    QStringList names;
    for (const QWidget *at = widget; at != nullptr; at = at->isWindow() ? nullptr : at->parentWidget()) {
        if (!at->objectName().isEmpty() && !at->objectName().startsWith(u"qt_"_s))
            names.prepend(at->objectName());
    }
    return names.join(u'/');
}

bool isKept(const QWidget *widget)
{
    return widget->property(keptProperty).toBool() || (widget->isWindow() && widget->inherits("QMainWindow"))
        || qobject_cast<const TableView *>(widget) != nullptr || qobject_cast<const QSplitter *>(widget) != nullptr;
}

QString sizesOf(const QSplitter &splitter)
{
    QStringList texts;
    const QList<int> sizes = splitter.sizes();
    for (const int size : sizes)
        texts.append(QString::number(size));
    return texts.join(u',');
}

void setSizes(QSplitter &splitter, const QString &text);

// A splitter shares out what it has: before it was laid out that is nothing.
class SizesOnShow : public QObject
{
public:
    SizesOnShow(QSplitter *splitter, QString sizes)
        : QObject(splitter)
        , m_splitter(splitter)
        , m_sizes(std::move(sizes))
    {
        splitter->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Show) {
            setSizes(*m_splitter, m_sizes);
            watched->removeEventFilter(this);
            deleteLater();
        }
        return false;
    }

private:
    QSplitter *m_splitter;
    QString m_sizes;
};

void setSizes(QSplitter &splitter, const QString &text)
{
    QList<int> sizes;
    const QStringList parts = text.split(u',');
    for (const QString &part : parts) {
        bool isNumber = false;
        const int size = part.toInt(&isNumber);
        if (!isNumber || size < 0 || size > largestPart)
            return;
        sizes.append(size);
    }
    if (sizes.size() == splitter.count())
        splitter.setSizes(sizes);
}

QString stateOf(const QWidget *widget)
{
    if (const auto *table = qobject_cast<const TableView *>(widget))
        return table->viewState();
    if (const auto *splitter = qobject_cast<const QSplitter *>(widget))
        return sizesOf(*splitter);
    if (const auto *line = qobject_cast<const QLineEdit *>(widget))
        return line->text().left(longestText);
    if (const auto *box = qobject_cast<const QComboBox *>(widget))
        return box->currentIndex() > 0 ? QString::number(box->currentIndex()) : QString();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return button->isChecked() ? u"on"_s : u"off"_s;
    return toText(placeOf(widget));
}

void setChosen(QComboBox &box, const QString &state)
{
    bool isNumber = false;
    const int index = state.toInt(&isNumber);
    if (!isNumber || index < 0 || index >= box.count() || index == box.currentIndex())
        return;
    box.setCurrentIndex(index);
    Q_EMIT box.activated(index); // as if a person had chosen it: pages hear only that
}

void apply(QWidget *widget, const QString &state)
{
    if (auto *table = qobject_cast<TableView *>(widget)) {
        table->setViewState(state);
    } else if (auto *splitter = qobject_cast<QSplitter *>(widget)) {
        if (splitter->isVisible())
            setSizes(*splitter, state);
        else
            new SizesOnShow(splitter, state); // the splitter's own
    } else if (auto *line = qobject_cast<QLineEdit *>(widget)) {
        line->setText(state.left(longestText));
    } else if (auto *box = qobject_cast<QComboBox *>(widget)) {
        setChosen(*box, state);
    } else if (auto *button = qobject_cast<QAbstractButton *>(widget)) {
        const bool freeToLeave = button->group() == nullptr || !button->group()->exclusive();
        if (button->isChecked() ? state == "off"_L1 && freeToLeave : state == "on"_L1)
            button->click(); // as a person would: pages hear only that
    } else if (const auto place = windowPlaceFrom(state)) {
        putAt(widget, *place);
    }
}

QList<QWidget *> keptBelow(const QWidget *root)
{
    QList<QWidget *> all = root->findChildren<QWidget *>();
    all.prepend(const_cast<QWidget *>(root)); // findChildren() gives mutable children of a const parent as well
    all.removeIf([](const QWidget *widget) { return !isKept(widget) || pathOf(widget).isEmpty(); });
    return all;
}

} // namespace

void keepsItsValue(QWidget *field)
{
    field->setProperty(keptProperty, true);
}

void takeViews(const QWidget *root, ViewStates &states)
{
    const auto widgets = keptBelow(root);
    for (const QWidget *widget : widgets) {
        const bool neverShown = !widget->testAttribute(Qt::WA_WState_Created);
        if (neverShown && qobject_cast<const QSplitter *>(widget) != nullptr)
            continue; // nobody moved it, and its sizes are no sizes yet
        const QString state = stateOf(widget);
        if (state.isEmpty())
            states.remove(pathOf(widget));
        else
            states.insert(pathOf(widget), state);
    }
}

void applyViews(QWidget *root, const ViewStates &states)
{
    const auto widgets = keptBelow(root);
    for (QWidget *widget : widgets) {
        if (const auto state = states.constFind(pathOf(widget)); state != states.cend())
            apply(widget, *state);
    }
}
