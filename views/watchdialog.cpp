// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/watchdialog.h"

#include "health/targeturl.h"
#include "models/facttexts.h"
#include "views/labels.h"
#include "views/reasonbox.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace dwcp {

namespace {

constexpr int dialogWidth = 472;

QLineEdit* field(QFormLayout& form, const char* name, const QString& label, const QString& hint)
{
    auto* edit = new QLineEdit;
    edit->setObjectName(QLatin1String(name));
    edit->setPlaceholderText(hint);
    edit->setAccessibleName(label);
    form.addRow(label, edit);
    return edit;
}

} // namespace

WatchDialog::WatchDialog(const Theme& theme, QWidget* parent)
    : QDialog(parent)
    , m_reason(new ReasonBox(theme))
    , m_problem(makeLabel(theme, Type::Caption))
    , m_go(new QPushButton(tr("Watch it")))
{
    setWindowTitle(tr("Watch another"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(16, 16, 16, 16);
    all->setSpacing(12);
    all->addWidget(makeLabel(theme, Type::Title, Ink::Text, windowTitle()));
    auto* effect = makeLabel(theme, Type::Body, Ink::Text2,
        tr("It is asked from now on, until the engine is started again: what is always to be watched stands in the "
           "configuration."));
    effect->setWordWrap(true);
    all->addWidget(effect);
    auto* form = new QFormLayout;
    m_url = field(*form, "url", tr("URL"), QStringLiteral("http://10.0.0.1:9100"));
    m_problem->setWordWrap(true);
    setInk(m_problem, QStringLiteral("critical"));
    m_problem->setObjectName(QStringLiteral("problem"));
    form->addRow(QString(), m_problem); // next to what it is about
    m_name = field(*form, "name", tr("Name"), tr("that of the URL"));
    m_region = field(*form, "region", tr("Region"), tr("none"));
    all->addLayout(form);
    all->addWidget(m_reason);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    auto* cancel = new QPushButton(tr("Cancel"));
    m_go->setObjectName(QStringLiteral("go"));
    m_go->setProperty("kind", QStringLiteral("primary"));
    m_go->setDefault(true);
    buttons->addWidget(cancel);
    buttons->addWidget(m_go);
    all->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_url, &QLineEdit::textChanged, this, &WatchDialog::check);
    connect(m_reason, &ReasonBox::changed, this, &WatchDialog::check);
    setFixedWidth(dialogWidth);
    check();
}

Target WatchDialog::target() const
{
    Target target;
    target.url = m_url->text().trimmed().toStdString();
    target.region = m_region->text().trimmed().toStdString();
    target.node = m_name->text().trimmed().toStdString();
    if (target.node.empty()) {
        const auto url = parseTargetUrl(target.url);
        target.node = url ? url->name() : std::string();
    }
    return target;
}

QString WatchDialog::reason() const
{
    return m_reason->text();
}

void WatchDialog::check()
{
    const std::string url = target().url;
    const auto parsed = parseTargetUrl(url);
    QString problem;
    if (!url.empty() && !parsed)
        problem = factText(parsed.error().message());
    else if (parsed && isProgram(url))
        problem = tr("Programs are named in the configuration alone.");
    setTextIfNew(m_problem, problem);
    m_go->setEnabled(parsed && problem.isEmpty() && m_reason->isGood());
    m_go->setToolTip(!problem.isEmpty() ? problem : parsed ? m_reason->problem() : tr("A URL is needed."));
}

} // namespace dwcp
