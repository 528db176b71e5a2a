// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/tlscontexts.h"

#include <openssl/x509v3.h>

namespace dwcp {

namespace {

using TlsContext = asio::ssl::context;

std::vector<std::string> filesOf(const Access& access)
{
    std::vector<std::string> files;
    for (const std::string* file : {&access.caFile, &access.certificateFile, &access.keyFile}) {
        if (!file->empty())
            files.push_back(*file);
    }
    return files;
}

Result<std::shared_ptr<TlsContext>> make(const Access& access)
{
    auto context = std::make_shared<TlsContext>(TlsContext::tls_client);
    AsioError error;
    context->set_options(TlsContext::default_workarounds | TlsContext::no_sslv2 | TlsContext::no_sslv3
        | TlsContext::no_tlsv1 | TlsContext::no_tlsv1_1);
    context->set_verify_mode(asio::ssl::verify_peer);
    // Thousands of idle connections need not hold a record buffer each.
    ::SSL_CTX_set_mode(context->native_handle(), SSL_MODE_RELEASE_BUFFERS);

    if (access.caFile.empty())
        context->set_default_verify_paths(error);
    else
        context->load_verify_file(access.caFile, error);
    if (error)
        return Error{"no usable CA certificates: " + error.message(), access.caFile};
    if (!access.certificateFile.empty())
        context->use_certificate_chain_file(access.certificateFile, error);
    if (error)
        return Error{"no usable client certificate: " + error.message(), access.certificateFile};
    const std::string& keyFile = access.keyFile.empty() ? access.certificateFile : access.keyFile;
    if (!keyFile.empty())
        context->use_private_key_file(keyFile, TlsContext::pem, error);
    if (error)
        return Error{"no usable private key: " + error.message(), keyFile};
    return context;
}

} // namespace

Result<std::shared_ptr<TlsContext>> TlsContexts::of(const Access* access)
{
    static const Access plain;
    const Access& used = access ? *access : plain;
    std::vector<FileStamp> stamps;
    std::string key;
    for (const std::string& file : filesOf(used)) {
        const Result<FileStamp> stamp = stampOf(file);
        if (!stamp)
            return stamp.error();
        stamps.push_back(*stamp);
    }
    for (const std::string* file : {&used.caFile, &used.certificateFile, &used.keyFile})
        key += *file + '\n';
    Entry& entry = m_entries[key];
    if (entry.context && entry.stamps == stamps)
        return entry.context;
    Result<std::shared_ptr<TlsContext>> made = make(used);
    if (made)
        entry = {stamps, *made};
    return made;
}

void expectPeer(TlsStream& stream, const std::string& name)
{
    ::SSL* const ssl = stream.native_handle();
    ::X509_VERIFY_PARAM* const parameters = ::SSL_get0_param(ssl);
    AsioError notAddress;
    asio::ip::make_address(name, notAddress);
    if (!notAddress) {
        ::X509_VERIFY_PARAM_set1_ip_asc(parameters, name.c_str());
        return;
    }
    ::X509_VERIFY_PARAM_set_hostflags(parameters, X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS);
    ::X509_VERIFY_PARAM_set1_host(parameters, name.c_str(), name.size());
    ::SSL_set_tlsext_host_name(ssl, name.c_str()); // a macro, hence no check beyond: it fails on memory alone
}

std::string tlsErrorText(TlsStream& stream, const AsioError& error)
{
    const long verdict = ::SSL_get_verify_result(stream.native_handle());
    switch (verdict) {
    case X509_V_OK:
        break;
    case X509_V_ERR_CERT_HAS_EXPIRED:
        return "the certificate has expired";
    case X509_V_ERR_CERT_NOT_YET_VALID:
        return "the certificate is not yet valid";
    case X509_V_ERR_HOSTNAME_MISMATCH:
    case X509_V_ERR_IP_ADDRESS_MISMATCH:
        return "the certificate is for another host";
    case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT:
    case X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    case X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE:
        return "the certificate is from an unknown CA";
    default:
        return std::string("the certificate is refused: ") + ::X509_verify_cert_error_string(verdict);
    }
    if (error == asio::error::eof || error == asio::ssl::error::stream_truncated)
        return "TLS handshake: the connection was closed";
    return "TLS handshake: " + error.message();
}

} // namespace dwcp
