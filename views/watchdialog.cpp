// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/watchdialog.h"

#include "health/command.h"
#include "health/targeturl.h"
#include "models/texts.h"
#include "views/labels.h"
#include "views/measures.h"

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
    , m_problem(makeLabel(theme, Type::Caption, Ink::Text2))
    , m_go(new QPushButton(tr("Watch it")))
{
    setWindowTitle(tr("Watch another"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(measures::pageMargin, measures::pageMargin, measures::pageMargin, measures::pageMargin);
    all->setSpacing(measures::pageMargin);
    all->addWidget(makeLabel(theme, Type::Title, Ink::Text, windowTitle()));
    auto* effect = makeLabel(theme, Type::Body, Ink::Text2,
        tr("It is asked from now on, until the engine is started again: what is always to be watched stands in the "
           "configuration."));
    effect->setWordWrap(true);
    all->addWidget(effect);
    auto* form = new QFormLayout;
    m_url = field(*form, "url", tr("URL"), QStringLiteral("http://10.0.0.1:9100"));
    m_name = field(*form, "name", tr("Name"), tr("that of the URL"));
    m_region = field(*form, "region", tr("Region"), tr("none"));
    m_reason = field(*form, "reason", tr("Reason"), tr("kept in the audit log"));
    all->addLayout(form);
    m_problem->setWordWrap(true);
    all->addWidget(m_problem);
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
    for (const QLineEdit* edit : {m_url, m_reason})
        connect(edit, &QLineEdit::textChanged, this, &WatchDialog::check);
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
    return m_reason->text().trimmed();
}

void WatchDialog::check()
{
    const std::string url = target().url;
    const auto parsed = parseTargetUrl(url);
    const bool isTooLong = std::size_t(m_reason->text().toUtf8().size()) > reasonLimit;
    QString problem;
    if (!url.empty() && !parsed)
        problem = toText(parsed.error().message());
    else if (parsed && isProgram(url))
        problem = tr("Programs are named in the configuration alone.");
    else if (isTooLong)
        problem = tr("The reason is longer than %1 bytes.").arg(reasonLimit);
    setTextIfNew(m_problem, problem);
    m_go->setEnabled(parsed && problem.isEmpty() && !reason().isEmpty());
}

} // namespace dwcp
